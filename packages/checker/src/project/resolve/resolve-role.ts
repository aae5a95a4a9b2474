import type { LabelTarget, Outcome, Reference } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { Graph, Page } from '../graph.ts';
import { resolveDocRole } from './resolve-docname.ts';
import { resolveResource } from './resolve-resource.ts';
import { unverifiable } from './unverifiable.ts';

const builtIn: ReadonlySet<string> = new Set(['genindex', 'modindex', 'py-modindex', 'search']);

function resolveLabel(graph: Graph, document: Page, { target, text }: Reference, role: 'ref' | 'numref'): Outcome {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx') return unverifiable('no conf.py above it says where labels are');
  const name = normalizeName(target);
  if (builtIn.has(name)) return unverifiable('Sphinx makes this page');
  const isOfSite = ({ path }: LabelTarget): boolean => graph.pagesOf(path).some((page) => graph.siteOf(page) === site);
  const labels = graph.labels.get(name)?.filter(isOfSite) ?? [];
  const titled = site.sphinx?.hasSectionLabels === true ? graph.findTitled(site, name) : undefined;
  const path = titled ?? labels[0]?.path;
  if (path !== undefined) {
    const needsTitle = role !== 'numref' && text === undefined && titled === undefined;
    const isUntitled = needsTitle && labels.every((label) => label.isUntitled === true);
    return isUntitled ? { kind: 'untitled-label', path, name } : { kind: 'ok', path, anchor: name };
  }
  const isForeign = name.includes(':') && site.sphinx?.hasInventories !== false;
  return isForeign ? unverifiable('it is a label of another project') : { kind: 'missing-label', name };
}

/** Resolves interpreted text; roles that lead to something else than documents, labels and files are not judged. */
export function resolveRole(graph: Graph, document: Page, reference: Reference): Outcome {
  if ((reference.text ?? reference.target).startsWith('!')) return unverifiable('the `!` says that it is no link');
  const role = reference.name?.replace(/^std:/, '');
  switch (role) {
    case 'doc':
      return resolveDocRole(graph, document, reference);
    case 'ref':
    case 'numref':
      return resolveLabel(graph, document, reference, role);
    case 'download':
      return resolveResource(graph, document, reference);
    default:
      return unverifiable(`it is a ${reference.name ?? 'default'} role`);
  }
}
