import { parseChangesetFile } from '@changesets/parse';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { malformedChangeset } from '../messages/malformed-changeset.ts';
import { order, type PackageBump } from './fragment.ts';
import type { Refuse } from './refuse.ts';

/** A changeset file taken apart; `bodyStart` is the offset of the body's first line. */
export interface Changeset {
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

function findFrontMatter(text: string): FrontMatter | 'open' | undefined {
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
  return 'open';
}

/** What is wrong with front matter, at an offset inside of it; the message only where its YAML is wrong. */
interface Problem {
  readonly at: number;
  readonly message?: string;
}

/** The first thing that is wrong with front matter. */
function findProblem(yaml: string): Problem {
  const document = parseDocument(yaml, { prettyErrors: false });
  const [syntax] = document.errors;
  if (syntax?.code === 'DUPLICATE_KEY') return { at: syntax.pos[0], message: 'the front matter names a package twice' };
  if (syntax !== undefined) return { at: syntax.pos[0], message: `the front matter is no YAML: ${syntax.message}` };
  if (!isMap(document.contents)) return { at: 0 };
  const wrong = document.contents.items.find(({ value }) => !isScalar(value) || !bumps.has(value.value));
  return { at: wrong !== undefined && isNode(wrong.key) ? (wrong.key.range?.[0] ?? 0) : 0 };
}

/** The first line of what the Changesets parser says, without its own prefix. */
function describe(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line
    .replace(/^could not parse changeset - /, '')
    .replaceAll('frontmatter', 'front matter')
    .replace(/[.:]$/, '');
}

const plainLine = /^(?:"([^"\\]+)"|'([^']+)'):[ \t]+(major|minor|patch|none)$/;

/**
 * The packages of front matter that leaves a YAML parser nothing to decide: every line a quoted name and a bump. It is what
 * the Changesets command writes, and reading ten thousand of them takes a tenth of the time.
 */
function readPlainFrontMatter(lines: readonly string[]): readonly PackageBump[] | undefined {
  const releases: PackageBump[] = [];
  for (const line of lines) {
    const [, double, single, bump] = plainLine.exec(line) ?? [];
    const [name, type] = [double ?? single, order.find((known) => known === bump)];
    if (name === undefined || type === undefined) return undefined;
    releases.push({ name, type });
  }
  const isUnique = new Set(releases.map(({ name }) => name)).size === releases.length;
  return isUnique ? releases : undefined;
}

/**
 * Reads a changeset with the parser of Changesets 3. What is wrong with the front matter is refused at its offset, and there is
 * no changeset then.
 */
export function parseChangeset(text: string, refuse: Refuse): Changeset | undefined {
  const found = findFrontMatter(text);
  if (found === undefined || found === 'open') {
    const problem =
      found === 'open' ? 'the front matter has no end, a second line `---`' : 'the changeset has no front matter';
    refuse(0, (location) => malformedChangeset(problem, location));
    return undefined;
  }
  const yaml = text.slice(found.start, found.end);
  // Blank lines make the expression that Changesets looks for the closing fence with quadratic, and they mean nothing.
  const compact = yaml.split(/\r?\n/).filter((line) => line.trim() !== '');
  const plain = compact.length === 0 ? undefined : readPlainFrontMatter(compact);
  if (plain !== undefined) return { releases: plain, bodyStart: found.bodyStart };
  try {
    const { releases } = parseChangesetFile(`---\n${compact.join('\n')}\n---\n`);
    return { releases, bodyStart: found.bodyStart };
  } catch (error) {
    const { at, message = describe(error) } = findProblem(yaml.trimEnd());
    refuse(found.start + at, (location) => malformedChangeset(message, location, error));
    return undefined;
  }
}
