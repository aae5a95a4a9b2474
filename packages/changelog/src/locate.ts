import { indexLines, type LineIndex, type UsageLocation } from '@signpost/model';

/** Gives the places of offsets in one text, as errors show them; its lines are indexed once, at the first. */
export function createLocator(path: string, text: string): (offset: number) => UsageLocation {
  let lines: LineIndex | undefined;
  return (offset) => {
    lines ??= indexLines(text);
    const { line, column } = lines.pointAt(offset);
    return { path, line, column };
  };
}

/** The place of an offset, as errors show it. */
export function locate(path: string, text: string, offset: number): UsageLocation {
  return createLocator(path, text)(offset);
}
