import { type Answer, type Answers, assertNever } from '@signpost/model';
import { filters } from './filters.ts';
import type { Expression, FilterCall, Template, TemplatePart } from './template.ts';

function applyFilter(value: Answer, { name, arguments: [argument = ''] }: FilterCall, path: string): Answer {
  const filter = filters.get(name);
  if (filter === undefined || typeof value === 'boolean') throw new Error(`unchecked template: ${name}`);
  if (typeof value === 'string') {
    if (filter.on === 'text') return filter.apply(value, argument, path);
    // A list that was not given is empty.
    if (value === '') return filter.apply([], argument);
    throw new Error(`unchecked template: ${name}`);
  }
  return filter.on === 'list'
    ? filter.apply(value, argument)
    : value.map((member) => filter.apply(member, argument, path));
}

function evaluate({ kind, name, filters: calls }: Expression, values: Answers, path: string): string {
  const start: Answer = kind === 'literal' ? name : (values[name] ?? '');
  return String(calls.reduce((value, call) => applyFilter(value, call, path), start));
}

/** Whether `{{#if}}` takes a value for yes. */
export function isTruthy(value: Answer | undefined): boolean {
  return typeof value === 'boolean' ? value : value !== undefined && value.length > 0;
}

function renderParts(parts: readonly TemplatePart[], values: Answers, path: string): string {
  return parts
    .map((part): string => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'value':
          return evaluate(part.expression, values, path);
        case 'if':
          return renderParts(isTruthy(values[part.name]) ? part.met : part.otherwise, values, path);
        case 'each': {
          const list = values[part.name];
          const members = Array.isArray(list) ? list : [];
          return members.map((member) => renderParts(part.body, { ...values, this: member }, path)).join('');
        }
        default:
          return assertNever(part);
      }
    })
    .join('');
}

/**
 * Renders a checked template for the file with a path, if it is for one. Values are inserted as they are: nothing in them is
 * read as a template.
 */
export function renderTemplate(template: Template, values: Answers, path = ''): string {
  return renderParts(template.parts, values, path);
}
