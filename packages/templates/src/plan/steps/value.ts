import type { AppendValueStep, SetValueStep, ValueTemplate } from '@signpost/model';
import type { DataEdit, DataValue } from '../../edit/data/data-value.ts';
import { isListTemplate } from '../../load/templates-of-step.ts';
import { editData } from '../edit-data.ts';
import type { StepContext, StepResult } from '../step-context.ts';

function renderValue(value: ValueTemplate, context: StepContext): DataValue {
  if (typeof value === 'string') return context.render(value);
  if (typeof value !== 'object') return value;
  if (isListTemplate(value)) return value.map((item) => renderValue(item, context));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renderValue(member, context)]));
}

/** Plans a value of a YAML, TOML or JSON file, or one more item of a list in it. */
export function planValue(step: SetValueStep | AppendValueStep, context: StepContext): StepResult | undefined {
  const { place: path } = context;
  const text = context.readDocument();
  const keys = step.path.map((key) => context.render(key));
  const value = renderValue(step.value, context);
  const edit: DataEdit =
    step.kind === 'set-value' ? { kind: 'set', value, replace: step.replace } : { kind: 'append', value };
  const result = editData({ path, text }, keys, edit, step.kind);
  if (result === text) return undefined;
  context.writeDocument(result);
  return { path, detail: step.kind === 'set-value' ? `${keys.join('.')} set` : `+1 in ${keys.join('.')}` };
}
