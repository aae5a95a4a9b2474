import type { LocalKind, Outcome } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { keyOfLocal } from '../key-of-local.ts';
import { unverifiable } from './unverifiable.ts';

/** What Sphinx defines for every document. */
const builtIn: ReadonlySet<string> = new Set(['release', 'version', 'today', 'translation progress']);

/** Resolves a reference to a footnote, citation or substitution; Sphinx finds a citation in any document of its site. */
export function resolveLocal(graph: Graph, document: Page, kind: LocalKind, name: string): Outcome {
  const site = graph.siteOf(document.path);
  const targets = graph.targetsOf(document.path);
  const key = keyOfLocal(kind, name);
  if (targets.hasDefinition(key)) return { kind: 'ok', path: document.path };
  if (site.sphinx !== undefined) {
    if (kind === 'substitution' && builtIn.has(name.toLowerCase())) return unverifiable('Sphinx defines it');
    const path = kind === 'citation' ? graph.findCitation(site, key) : undefined;
    if (path !== undefined) return { kind: 'ok', path };
    if (site.sphinx.hasUnknownText) return unverifiable('conf.py adds text to each document');
  }
  return targets.isComplete
    ? { kind: 'missing-definition', of: kind, name }
    : unverifiable('an included file may define it');
}
