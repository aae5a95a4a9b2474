import { assertNever, type FileStep, type ValueTemplate } from '@signpost/model';

/** A template written inside `scenario.yaml`, with its keys below the step's action. */
export interface InlineTemplate {
  readonly keys: readonly (string | number)[];
  readonly text: string;
  /** Variables that only this template has. */
  readonly locals: readonly string[];
}

function inline(keys: readonly (string | number)[], text: string, ...locals: string[]): InlineTemplate {
  return { keys, text, locals };
}

function listValueTemplates(keys: InlineTemplate['keys'], value: ValueTemplate): readonly InlineTemplate[] {
  if (typeof value === 'string') return [inline(keys, value)];
  if (typeof value !== 'object') return [];
  const members: readonly (readonly [string | number, ValueTemplate])[] = isListTemplate(value)
    ? [...value.entries()]
    : Object.entries(value);
  return members.flatMap(([key, member]) => listValueTemplates([...keys, key], member));
}

/** Whether a value for a data file is a list. */
export function isListTemplate(value: ValueTemplate): value is readonly ValueTemplate[] {
  return Array.isArray(value);
}

/** Every template that a step writes inline. */
export function listInlineTemplates(step: FileStep): readonly InlineTemplate[] {
  switch (step.kind) {
    case 'create':
      return [inline(['name'], step.name)];
    case 'insert-row':
      return [
        ...step.columns.map(({ cell }, index) => inline(['columns', index, 'cell'], cell, 'column')),
        inline(['otherwise'], step.otherwise, 'column'),
      ];
    case 'insert-section':
      return [];
    case 'toctree-entry':
      return [inline(['entry'], step.entry)];
    case 'nav-entry':
      return [inline(['target'], step.target), inline(['title'], step.title)];
    case 'set-value':
    case 'append-value':
      return [
        ...step.path.map((key, index) => inline(['path', index], key)),
        ...listValueTemplates(['value'], step.value),
      ];
    case 'registry-line':
      return [inline(['line'], step.line), ...(step.key === undefined ? [] : [inline(['key'], step.key)])];
    case 'changeset':
      return [
        inline(['name'], step.name),
        inline(['title'], step.title),
        inline(['bump'], step.bump),
        inline(['section'], step.section),
        inline(['text'], step.text),
        ...(step.packages === undefined ? [] : [inline(['packages'], step.packages)]),
        ...step.details.map((detail, index) => inline(['details', index], detail)),
      ];
    default:
      return assertNever(step);
  }
}
