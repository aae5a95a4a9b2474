import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { keyOfLabel } from '../key-of-local.ts';
import { unverifiable } from './unverifiable.ts';

/** Resolves a Markdown `[text][label]` without a definition in its own text: only a text that joins it may have one. */
export function resolveUndefined(graph: Graph, document: Page, { target }: Reference): Outcome {
  const site = graph.siteOf(document.path);
  if (site.hasOwnReferences === true) return unverifiable('an extension of the site may know the name');
  const page = graph.document(document.path);
  const targets = graph.targetsOf(document.path);
  if (targets.hasDefinition(keyOfLabel(target))) return { kind: 'ok', path: document.path };
  const isWhole = targets.isComplete && (page === undefined || !page.holdsUnreadText);
  return isWhole ? { kind: 'undefined-label', name: target } : unverifiable('an included file may define it');
}
