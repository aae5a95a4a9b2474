import { applySplices, type ToctreeEntryStep } from '@signpost/model';
import { readToctree } from '../../edit/lists/toctree.ts';
import { emptyEntry } from '../../messages/empty-entry.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** Plans an entry in the toctree of a document that has most entries of its folder. */
export function planToctreeEntry(step: ToctreeEntryStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  if (!path.endsWith('.rst')) throw unsupportedFormat(path, step.kind, 'reStructuredText');
  const entry = context.render(step.entry);
  if (entry === '') throw emptyEntry(step.kind, 'entry');
  const toctree = readToctree(text, entry);
  if (toctree === undefined) throw missingAnchor('toctree', { path, line: 1, column: 1 }, ['toctree'], []);
  if (toctree.targets.includes(entry)) return undefined;
  context.writeDocument(applySplices(text, [toctree.insert()]));
  return { path, detail: '+1 entry' };
}
