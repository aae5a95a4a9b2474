import { parseChangesetFile } from '@changesets/parse';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { locate } from '../locate.ts';
import { malformedChangeset } from '../messages/malformed-changeset.ts';
import type { PackageBump } from './fragment.ts';

/** A changeset file taken apart; `bodyStart` is the offset of the body's first line. */
interface Changeset {
  readonly releases: readonly PackageBump[];
  readonly bodyStart: number;
}

interface FrontMatter {
  readonly start: number;
  readonly end: number;
  readonly bodyStart: number;
}

const bumps = new Set<unknown>(['major', 'minor', 'patch', 'none']);
const fence = /^[ \t]*---[ \t]*(?:\r?\n|$)/;

function findFrontMatter(text: string): FrontMatter | undefined {
  const blank = text.length - text.trimStart().length;
  const opening = fence.exec(text.slice(blank));
  if (opening === null) return undefined;
  const start = blank + opening[0].length;
  for (let at = start; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next === -1 ? text.length : next + 1;
    if (fence.test(text.slice(at, end))) return { start, end: at, bodyStart: end };
    at = end;
  }
  return undefined;
}

/** Offset inside the front matter of the first thing that is wrong with it. */
function findProblem(yaml: string): number {
  const document = parseDocument(yaml);
  const [syntax] = document.errors;
  if (syntax !== undefined) return syntax.pos[0];
  if (!isMap(document.contents)) return 0;
  const wrong = document.contents.items.find(({ value }) => !isScalar(value) || !bumps.has(value.value));
  return wrong !== undefined && isNode(wrong.key) ? (wrong.key.range?.[0] ?? 0) : 0;
}

/** The first line of what the Changesets parser says, without its own prefix. */
function describe(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^could not parse changeset - /, '').replace(/[.:]$/, '');
}

/**
 * Reads a changeset with the parser of Changesets 3.
 * @throws UsageError `malformed-changeset` with the line of what is wrong in the front matter.
 */
export function parseChangeset(path: string, text: string): Changeset {
  const found = findFrontMatter(text);
  if (found === undefined) throw malformedChangeset('the changeset has no front matter', locate(path, text, 0));
  const yaml = text.slice(found.start, found.end);
  // Blank lines make the expression that Changesets looks for the closing fence with quadratic, and they mean nothing.
  const compact = yaml.split('\n').filter((line) => line.trim() !== '');
  try {
    const { releases } = parseChangesetFile(`---\n${compact.join('\n')}\n---\n`);
    return { releases, bodyStart: found.bodyStart };
  } catch (error) {
    throw malformedChangeset(describe(error), locate(path, text, found.start + findProblem(yaml.trimEnd())), error);
  }
}
