import type { Document, Outcome, Reference } from '@signpost/model';
import { normalizeName } from '../../parse/normalize-name.ts';
import type { Graph } from '../graph.ts';
import { resolveDocRole } from './resolve-docname.ts';
import { resolveResource } from './resolve-resource.ts';
import { unverifiable } from './unverifiable.ts';

const builtIn: ReadonlySet<string> = new Set(['genindex', 'modindex', 'py-modindex', 'search']);

function resolveLabel(graph: Graph, document: Document, { target }: Reference): Outcome {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx') return unverifiable('no conf.py above it says where labels are');
  const name = normalizeName(target.replace(/^!/, ''));
  if (builtIn.has(name)) return unverifiable('Sphinx makes this page');
  const label = graph.labels.get(name)?.find(({ path }) => graph.siteOf(path) === site);
  const path = label?.path ?? (site.sphinx?.hasSectionLabels === true ? graph.findTitled(site, name) : undefined);
  if (path !== undefined) return { kind: 'ok', path, anchor: name };
  const isForeign = name.includes(':') && site.sphinx?.hasInventories !== false;
  return isForeign ? unverifiable('it is a label of another project') : { kind: 'missing-label', name };
}

/** Resolves interpreted text; roles that lead to something else than documents, labels and files are not judged. */
export function resolveRole(graph: Graph, document: Document, reference: Reference): Outcome {
  switch (reference.name?.replace(/^std:/, '')) {
    case 'doc':
      return resolveDocRole(graph, document, reference);
    case 'ref':
    case 'numref':
      return resolveLabel(graph, document, reference);
    case 'download':
      return resolveResource(graph, document, reference);
    default:
      return unverifiable(`it is a ${reference.name ?? 'default'} role`);
  }
}
