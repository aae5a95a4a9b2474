import { posix } from 'node:path';
import { type ChangedProject, readChangedText } from './changed-project.ts';

/** As a generator marks a place that waits for a person's words: in a comment of the file's language. */
const ofMarkdown = /<!--[ \t]{0,8}FILL:/;
const ofMdx = /(?:<!--|\{\/\*)[ \t]{0,8}FILL:/;
const ofRst = /(?:^|\s)\.\.[ \t]{1,8}FILL:/;
const ofOthers = /(?:#|\/\/)[ \t]{0,8}FILL:/;
const markers: ReadonlyMap<string, RegExp> = new Map([
  ['.md', ofMarkdown],
  ['.markdown', ofMarkdown],
  ['.mdx', ofMdx],
  ['.rst', ofRst],
]);

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Marks the lines of a Markdown text that stand in a fenced code block: what waits there is an example. */
function findFenced(lines: readonly string[]): readonly boolean[] {
  let open: string | undefined;
  return lines.map((line) => {
    const [, ticks] = fence.exec(line) ?? [];
    const wasOpen = open !== undefined;
    if (open === undefined) open = ticks;
    else if (ticks?.startsWith(open) === true) open = undefined;
    return wasOpen;
  });
}

/** The lines of a file, from 1, that a change brings and that wait for a person's words. */
export function listOpenFills(path: string, changed: ChangedProject): readonly number[] {
  const marker = markers.get(posix.extname(path).toLowerCase()) ?? ofOthers;
  const added = new Set(changed.change.lines(path).added.filter((line) => marker.test(line)));
  if (added.size === 0) return [];
  const lines = (readChangedText(changed, path) ?? '').split(/\r?\n/);
  const isFenced = marker === ofMarkdown || marker === ofMdx ? findFenced(lines) : [];
  return lines.flatMap((line, index) => (added.has(line) && isFenced[index] !== true ? [index + 1] : []));
}
