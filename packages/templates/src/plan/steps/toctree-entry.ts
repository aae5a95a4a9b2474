import type { ToctreeEntryStep } from '@signpost/model';
import { applyInsertion } from '../../edit/insertion.ts';
import { readToctree } from '../../edit/lists/toctree.ts';
import { emptyEntry } from '../../messages/empty-entry.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** Plans an entry in the first toctree of a document. */
export function planToctreeEntry(step: ToctreeEntryStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  if (!path.endsWith('.rst')) throw unsupportedFormat(path, step.kind, 'reStructuredText');
  const toctree = readToctree(text);
  if (toctree === undefined) throw missingAnchor('toctree', { path, line: 1, column: 1 }, ['toctree'], []);
  const entry = context.render(step.entry);
  if (entry === '') throw emptyEntry(step.kind, 'entry');
  if (toctree.targets.includes(entry)) return undefined;
  context.writeDocument(applyInsertion(text, toctree.insert(entry)));
  return { path, detail: '+1 entry' };
}
