import { posix } from 'node:path';
import type { Outcome } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Graph } from '../graph.ts';
import { splitTarget } from './split-target.ts';

const beforeQuery = /^[^?#]*/;
const documentSuffixes = ['.md', '.rst', '.mdx', '.markdown'];

/** The outcome of a path that some file or folder has in other letter case. */
export function findOtherCase({ files }: Pick<Graph, 'files'>, path: string): Outcome | undefined {
  const spelled = files.findIgnoringCase(path);
  return spelled === undefined || spelled === path ? undefined : { kind: 'case-mismatch', path, spelled };
}

/** The outcome of a target with Windows' separators in its path. `resolve` gives the path of what is written with `/`. */
export function findBackslashes(
  { files }: Pick<Graph, 'files'>,
  target: string,
  resolve: (written: string) => string,
): Outcome | undefined {
  const spelled = target.replace(beforeQuery, (written) => written.replaceAll('\\', '/'));
  if (spelled === target) return undefined;
  const path = resolve(splitTarget(spelled).path);
  const exists = files.hasFile(path) || files.hasFolder(path);
  return exists ? { kind: 'wrong-form', form: 'backslash', path, spelled } : undefined;
}

/**
 * The outcome of a path that is a document without its suffix, or the HTML that a site would make of one: a forge adds nothing
 * and builds nothing.
 */
export function findWithoutSuffix(
  { files }: Pick<Graph, 'files'>,
  { dialect }: DocsSite,
  path: string,
): Outcome | undefined {
  if (dialect !== 'github') return undefined;
  const isHtml = path.endsWith('.html');
  const stem = isHtml ? path.slice(0, -'.html'.length) : path;
  if (stem === '' || posix.basename(stem) === '') return undefined;
  const found = documentSuffixes.map((suffix) => stem + suffix).filter((candidate) => files.hasFile(candidate));
  const [only] = found;
  return only === undefined || found.length > 1
    ? undefined
    : { kind: 'wrong-form', form: isHtml ? 'html' : 'without-suffix', path: only };
}
