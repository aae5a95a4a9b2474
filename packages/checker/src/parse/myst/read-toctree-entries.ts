import type { DirectiveHead } from './directive-head.ts';
import type { MystToctreeEntry } from './myst-nodes.ts';
import type { MystText } from './myst-text.ts';
import { contentOf } from './read-options.ts';

/** Splits `title <target>` as Sphinx does: at the last angle bracket that opens, where a title stands before it. */
export function splitTitled(raw: string): {
  readonly title: string | null;
  readonly target: string;
  readonly at: number;
} {
  const bracket = raw.endsWith('>') ? raw.lastIndexOf('<') : -1;
  const title = bracket === -1 ? '' : raw.slice(0, bracket).trim();
  if (title === '') return { title: null, target: raw, at: 0 };
  return { title, target: raw.slice(bracket + 1, -1), at: bracket + 1 };
}

/** Reads each line of a toctree: `document`, `title <document>`, a URL or a pattern. */
export function readToctreeEntries(source: MystText, head: DirectiveHead): MystToctreeEntry[] {
  const { text, lines } = source;
  const entries: MystToctreeEntry[] = [];
  for (let line = head.bodyLine; line < head.region.endLine; line += 1) {
    const content = contentOf(source, line, head.region);
    const written = text.slice(content.start, content.end);
    const raw = written.trim();
    if (raw === '') continue;
    const start = content.start + written.indexOf(raw);
    const { title, target, at } = splitTitled(raw);
    entries.push({
      type: 'toctreeEntry',
      title,
      target,
      targetPosition: lines.positionOf({ start: start + at, end: start + at + target.length }),
      position: lines.positionOf({ start, end: start + raw.length }),
    });
  }
  return entries;
}
