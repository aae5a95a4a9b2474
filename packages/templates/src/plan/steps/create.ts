import type { CreateStep } from '@signpost/model';
import { createFile } from '../draft.ts';
import type { StepContext, StepResult } from '../step-context.ts';

/** Plans a new file. */
export function planCreate(step: CreateStep, context: StepContext): StepResult | undefined {
  const path = `${context.place}/${context.render(step.name)}`;
  const content = context.renderFile(step.template, path);
  if (!createFile(context.draft, path, content)) return undefined;
  const lines = content.split('\n').length - 1;
  return { path, detail: lines === 1 ? '1 line' : `${lines} lines` };
}
