import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { holdsUnreadText } from '../holds-other-text.ts';
import { unverifiable } from './unverifiable.ts';

/** Resolves a Markdown `[text][label]` without a definition in its own text: only a text that joins it may have one. */
export function resolveUndefined(graph: Graph, document: Page, { target }: Reference): Outcome {
  const site = graph.siteOf(document.path);
  if (site.hasOwnReferences === true) return unverifiable('an extension of the site may know the name');
  const page = graph.document(document.path);
  const { isComplete, hasLinkDefinition } = graph.targetsOf(document.path);
  if (hasLinkDefinition(target)) return { kind: 'ok', path: document.path };
  const isWhole = isComplete && (page === undefined || !holdsUnreadText(page, site));
  return isWhole ? { kind: 'undefined-label', name: target } : unverifiable('an included file may define it');
}
