import { assertNever, type FileStep } from '@signpost/model';

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

/** Every template that a step writes inline. */
export function listInlineTemplates(step: FileStep): readonly InlineTemplate[] {
  switch (step.kind) {
    case 'create':
      return [inline(['name'], step.name)];
    case 'insert-row':
      return [
        ...step.columns.map(({ cell }, index) => inline(['columns', index, 'cell'], cell)),
        inline(['otherwise'], step.otherwise, 'column'),
      ];
    case 'insert-section':
      return [];
    case 'toctree-entry':
      return [inline(['entry'], step.entry)];
    case 'changeset':
      return [
        inline(['name'], step.name),
        inline(['title'], step.title),
        inline(['text'], step.text),
        ...step.details.map((detail, index) => inline(['details', index], detail)),
      ];
    default:
      return assertNever(step);
  }
}
