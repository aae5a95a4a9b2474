import type { AppendValueStep, SetValueStep, ValueTemplate } from '@signpost/model';
import type { Obstacle } from '../../edit/data/data-format.ts';
import { applyToValue, type DataEdit, type DataValue, isSameValue } from '../../edit/data/data-value.ts';
import { findDataFormat } from '../../edit/data/find-data-format.ts';
import { applySplices } from '../../edit/splice.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { noCollection } from '../../messages/no-collection.ts';
import { unreadableData } from '../../messages/unreadable-data.ts';
import { unsupportedData } from '../../messages/unsupported-data.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import { locate } from '../locate.ts';
import type { StepContext, StepResult } from '../step-context.ts';

function isListTemplate(value: ValueTemplate): value is readonly ValueTemplate[] {
  return Array.isArray(value);
}

function renderValue(value: ValueTemplate, context: StepContext): DataValue {
  if (typeof value === 'string') return context.render(value);
  if (typeof value !== 'object') return value;
  if (isListTemplate(value)) return value.map((item) => renderValue(item, context));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, renderValue(member, context)]));
}

function refuse(obstacle: Obstacle, path: string, keys: readonly string[], text: string): never {
  const location = locate(path, text, obstacle.offset);
  if (obstacle.kind === 'unreadable') throw unreadableData(obstacle.why, location);
  if (obstacle.kind === 'different') throw alreadyDifferent(`\`${keys.join('.')}\``, location);
  throw noCollection(keys.slice(0, obstacle.depth), obstacle.expected, location);
}

/** Plans a value of a YAML, TOML or JSON file, or one more item of a list in it. */
export function planValue(step: SetValueStep | AppendValueStep, context: StepContext): StepResult | undefined {
  const { place: path } = context;
  const format = findDataFormat(path);
  if (format === undefined) throw unsupportedFormat(path, step.kind, 'YAML, TOML and JSON');
  const text = context.readDocument();
  const keys = step.path.map((key) => context.render(key));
  const value = renderValue(step.value, context);
  const edit: DataEdit =
    step.kind === 'set-value' ? { kind: 'set', value, replace: step.replace } : { kind: 'append', value };
  const before = format.read(text);
  if ('kind' in before) return refuse(before, path, keys, text);
  const edited = format.edit(text, keys, edit);
  if ('kind' in edited) return refuse(edited, path, keys, text);
  if (edited.length === 0) return undefined;
  const result = applySplices(text, edited);
  const after = format.read(result);
  const isRight = 'value' in after && isSameValue(after.value, applyToValue(before.value, keys, edit));
  if (!isRight) throw unsupportedData(keys, locate(path, text, edited[0]?.start ?? 0));
  context.writeDocument(result);
  return { path, detail: step.kind === 'set-value' ? `${keys.join('.')} set` : `+1 in ${keys.join('.')}` };
}
