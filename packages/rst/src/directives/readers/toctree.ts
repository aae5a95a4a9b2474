import type { DirectiveReading } from '../directive-reading.ts';
import { readRaw } from './code.ts';
import { addCaptions } from './titled.ts';

/** Reads each line of a toctree: `document`, `title <document>`, a URL or a pattern. */
export function readToctree(reading: DirectiveReading): void {
  addCaptions(reading);
  readRaw(reading);
  const { content, reader, children } = reading;
  const { locator } = reader.state;
  for (let index = 0; index < content.length; index += 1) {
    if (content.isBlank(index)) {
      continue;
    }
    const text = content.text(index);
    const start = content.indentOf(index);
    const titled = /^(.+?)\s*<([^<>]+)>$/.exec(text.slice(start));
    const title = titled?.[1] ?? null;
    const target = titled?.[2] ?? text.slice(start);
    const from = titled === null ? start : text.lastIndexOf('<') + 1;
    const at = (column: number): number => content.offset(index, column);
    children.push({
      type: 'toctreeEntry',
      title,
      target,
      targetPosition: locator.position(at(from), at(from + target.length - 1) + 1),
      position: locator.position(at(start), content.endOffset(index)),
    });
  }
}
