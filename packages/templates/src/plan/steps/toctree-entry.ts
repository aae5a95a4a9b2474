import type { ToctreeEntryStep } from '@signpost/model';
import { applyInsertion } from '../../edit/insertion.ts';
import { readToctree } from '../../edit/toctree.ts';
import { missingAnchor } from '../../messages/missing-anchor.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** Plans an entry in the toctree of a document that has most entries of its folder. */
export function planToctreeEntry(step: ToctreeEntryStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  const entry = context.render(step.entry);
  const toctree = readToctree(text, entry);
  if (toctree === undefined) throw missingAnchor('toctree', { path, line: 1, column: 1 }, ['toctree'], []);
  if (toctree.targets.includes(entry)) return undefined;
  context.draft.write(path, applyInsertion(text, toctree.insert()));
  return { path, detail: '+1 entry' };
}
