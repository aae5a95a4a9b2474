import { indexLines, type UsageLocation } from '@signpost/model';

/** Where an offset of a file's text stands, for errors. */
export function locate(path: string, text: string, offset: number): UsageLocation {
  const { line, column } = indexLines(text).pointAt(offset);
  return { path, line, column };
}
