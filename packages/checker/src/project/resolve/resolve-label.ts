import type { LabelTarget, Outcome, Reference } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import type { RoleName } from '../objects/role-name.ts';
import { findPrefixed } from './find-external.ts';
import { generatedPages } from './resolve-docname.ts';
import { resolveForeign } from './resolve-object.ts';
import { unverifiable } from './unverifiable.ts';

const labelRole: RoleName = { domain: 'std', role: 'ref', types: ['label'], isExternal: true };

/** Where a label of a site stands, and whether it has a title by what it stands before. */
export interface FoundLabel {
  readonly path: string;
  readonly isUntitled: boolean;
  /** Whether it stands before a section. */
  readonly isSection: boolean;
}

/** Finds a label of a site by its normalised name, among those that are titles where titles are labels as well. */
export function findLabel(graph: Graph, site: DocsSite, name: string): FoundLabel | undefined {
  const isOfSite = ({ path }: LabelTarget): boolean => graph.pagesOf(path).some((page) => graph.siteOf(page) === site);
  const labels = graph.labels.get(name)?.filter(isOfSite) ?? [];
  const titled = site.sphinx?.hasSectionLabels === true ? graph.findTitled(site, name) : undefined;
  const path = titled ?? labels[0]?.path;
  if (path === undefined) return undefined;
  return {
    path,
    isUntitled: titled === undefined && labels.every((label) => label.isUntitled === true),
    isSection: titled !== undefined || labels.every((label) => label.isSection === true),
  };
}

/** A label that no document has may be one of another project: after its name and a `:`, or by itself. */
function resolveForeignLabel(graph: Graph, site: DocsSite, name: string): Outcome {
  const inventories = graph.inventoriesOf(site);
  const prefixed = findPrefixed(inventories, name);
  const mayBeForeign = prefixed !== undefined || (name.includes(':') && !inventories.isComplete);
  const outcome = resolveForeign(inventories, labelRole, [name], name);
  if (outcome.kind === 'external' || mayBeForeign) return outcome;
  return outcome.kind === 'unverifiable-object'
    ? { kind: 'missing-label', name, remedy: outcome.remedy }
    : { kind: 'missing-label', name };
}

/** Whether the sections of a document have numbers on some page of the site. */
function isNumbered(graph: Graph, site: DocsSite, path: string): boolean {
  const toctrees = graph.toctreesOf(site);
  return graph.pagesOf(path).some((page) => toctrees.isNumbered(page));
}

/** Resolves `:ref:`, `:numref:` and `:keyword:`. */
export function resolveLabel(
  graph: Graph,
  document: Page,
  { target, text }: Reference,
  role: 'ref' | 'numref' | 'keyword',
): Outcome {
  const site = graph.siteOf(document.path);
  if (site.dialect !== 'sphinx') return unverifiable('no conf.py above it says where labels are');
  const name = normalizeName(target);
  if (generatedPages.has(name)) return unverifiable('Sphinx makes this page');
  const found = findLabel(graph, site, name);
  if (found === undefined)
    return role === 'numref' ? { kind: 'missing-label', name } : resolveForeignLabel(graph, site, name);
  const { path, isUntitled, isSection } = found;
  const isUnnumbered = isUntitled || (isSection && !isNumbered(graph, site, path));
  const isUseless = role === 'numref' ? isUnnumbered : isUntitled && role === 'ref' && text === undefined;
  if (role === 'numref' && !isUseless && !isSection && site.sphinx?.hasFigureNumbers === false) {
    return { kind: 'untitled-label', path, name, lack: 'numfig' };
  }
  return isUseless ? { kind: 'untitled-label', path, name } : { kind: 'ok', path, anchor: name };
}
