import { posix } from 'node:path';
import type { Link, Project, TextEdit } from '@signpost/model';

/** Where the name of a file stands in a target as written, as its last part and without suffix. */
function findStem(written: string, stem: string): number {
  const path = written.split(/[?#]/, 1)[0] ?? '';
  for (const spelled of new Set([stem, encodeURI(stem)])) {
    const at = path.lastIndexOf(spelled);
    const isWhole = at <= 0 || /[/\\]/.test(path.charAt(at - 1));
    if (at !== -1 && isWhole && /^(?:$|[./:])/.test(path.slice(at + spelled.length))) return at;
  }
  return -1;
}

function foldWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The parts of two names that differ, from the first to the last letter in which they do. */
function findDifference(from: string, to: string): readonly [old: string, now: string] {
  let start = 0;
  while (start < from.length && from[start] === to[start]) start += 1;
  while (start > 0 && /\d/.test(from.charAt(start - 1)) && /\d/.test(to.charAt(start - 1))) start -= 1;
  let end = 0;
  const longest = Math.min(from.length, to.length) - start;
  while (
    end < longest &&
    from[from.length - 1 - end] === to[to.length - 1 - end] &&
    !/\d/.test(from.charAt(from.length - 1 - end))
  )
    end += 1;
  return [from.slice(start, from.length - end), to.slice(start, to.length - end)];
}

/** The fragment of a link that names the title of the moved file, which holds its number, too. */
function retargetFragment(
  project: Project,
  { document, reference, outcome }: Link,
  from: string,
  to: string,
): TextEdit[] {
  const { start, end } = reference.targetSpan;
  const written = document.text.slice(start, end);
  const hash = written.indexOf('#');
  const title = project.document(from)?.headings[0]?.text ?? '';
  if (hash === -1 || outcome.kind !== 'ok' || foldWords(written.slice(hash + 1)) !== foldWords(title)) return [];
  const [old, now] = findDifference(posix.basename(from), posix.basename(to));
  const at = written.indexOf(old.toLowerCase(), hash);
  if (at === -1 || old === '') return [];
  return [{ path: document.path, start: start + at, end: start + at + old.length, text: now }];
}

/**
 * The edits that keep every link to files that are given other names in their folders. What a link says beside the name (suffix,
 * fragment, the way to the folder) stays as it is; one whose address does not hold the name needs no edit.
 */
export function retargetLinks(project: Project, moves: ReadonlyMap<string, string>): readonly TextEdit[] {
  const edits = new Map<string, TextEdit>();
  for (const link of project.links) {
    const { document, reference, outcome } = link;
    const from = 'path' in outcome && outcome.kind !== 'missing-file' ? outcome.path : undefined;
    const to = from === undefined ? undefined : moves.get(from);
    if (from === undefined || to === undefined) continue;
    const { start, end } = reference.targetSpan;
    const stem = posix.parse(from).name;
    const at = findStem(document.text.slice(start, end), stem);
    const ofName =
      at === -1
        ? []
        : [{ path: document.path, start: start + at, end: start + at + stem.length, text: posix.parse(to).name }];
    for (const edit of [...ofName, ...retargetFragment(project, link, from, to)]) {
      edits.set(`${edit.path}:${edit.start}`, edit);
    }
  }
  return [...edits.values()];
}
