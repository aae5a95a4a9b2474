import { posix } from 'node:path';
import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { classifyTarget } from './classify-target.ts';
import { findBackslashes, findOtherCase } from './find-other-spelling.ts';
import { findPlaceholder } from './find-placeholder.ts';
import { resolveOutside } from './resolve-outside.ts';
import { type ResolvedPath, resolvePath } from './resolve-path.ts';
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
  const site = graph.siteOf(document.path);
  const resolve = (each: string): ResolvedPath => resolvePath(document.path, each, site.path);
  const resolved = resolve(written);
  if (resolved.kind === 'outside') return resolveOutside(document, site, resolved.path);
  const { path } = resolved;
  if (graph.files.hasFile(path) || hasVariant(graph, path)) return { kind: 'ok', path };
  return (
    findOtherCase(graph, path) ??
    findBackslashes(graph, target, (each) => resolve(each).path) ??
    findPlaceholder(written) ?? { kind: 'missing-file', path }
  );
}
