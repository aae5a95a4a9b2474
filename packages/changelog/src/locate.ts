import { indexLines, type UsageLocation } from '@signpost/model';

/** The place of an offset, as errors show it. */
export function locate(path: string, text: string, offset: number): UsageLocation {
  const { line, column } = indexLines(text).pointAt(offset);
  return { path, line, column };
}
