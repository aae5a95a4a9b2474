import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { classifyTarget } from './classify-target.ts';
import { resolvePath } from './resolve-path.ts';
import { splitTarget } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

/** Sphinx picks the best of `name.*`. */
function hasVariant(graph: Graph, path: string): boolean {
  if (!path.endsWith('.*')) return false;
  const stem = posix.basename(path).slice(0, -1);
  const folder = posix.dirname(path) === '.' ? '' : posix.dirname(path);
  return graph.files.entriesOf(folder).some((entry) => entry.startsWith(stem));
}

/** Resolves the file of a directive or `:download:`: relative to the document, with `/` to the docs root. */
export function resolveResource(graph: Graph, document: Page, { target }: Reference): Outcome {
  const known = classifyTarget(target);
  if (known !== undefined) return known;
  if (/^<.*>$/.test(target)) return unverifiable('it comes with docutils');
  const { path: written } = splitTarget(target);
  const resolved = resolvePath(document.path, written, graph.siteOf(document.path).path);
  if (resolved.kind === 'outside') return { kind: 'outside-project', path: resolved.path };
  const { path } = resolved;
  return graph.files.hasFile(path) || hasVariant(graph, path) ? { kind: 'ok', path } : { kind: 'missing-file', path };
}
