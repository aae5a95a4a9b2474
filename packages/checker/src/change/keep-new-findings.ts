import type { Diagnostic } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import type { FactsCache } from '../cache/facts-cache.ts';
import type { KeptFindings } from '../cache/recall-findings.ts';
import { recordReads } from '../cache/record-reads.ts';
import type { Settings } from '../settings/settings.ts';
import { identify, selectNewFindings } from '../verdict/select-new-findings.ts';
import type { Change } from './find-change.ts';

/** What tells the findings of the state before a change. */
export interface Before {
  readonly settings: Settings;
  readonly keptFindings: KeptFindings | undefined;
  readonly cache: FactsCache;
  readonly findBefore: (state: Workspace) => Promise<readonly Diagnostic[]>;
}

async function nameKnown(state: Workspace, { keptFindings, cache, findBefore }: Before): Promise<ReadonlySet<string>> {
  const kept = keptFindings?.recall(state);
  if (kept !== undefined) return kept;
  const reads = recordReads(state, cache);
  const found = await findBefore(reads.workspace);
  keptFindings?.keep('base', found, reads);
  return new Set(found.map(identify));
}

/** Of a change counts what stands in its documents, and what it breaks in others; those are compared with what was before. */
export async function keepNewFindings(
  found: readonly Diagnostic[],
  { before, touched }: Change,
  sources: Before,
): Promise<readonly Diagnostic[]> {
  if (found.every(({ path }) => touched.has(path))) return found;
  const ofChange = new Set(sources.settings.selection.rules.flatMap(({ id, isOfChange }) => (isOfChange ? [id] : [])));
  const ofState = found.filter(({ rule, path }) => touched.has(path) || !ofChange.has(rule));
  return selectNewFindings(ofState, await nameKnown(before(), sources), touched);
}
