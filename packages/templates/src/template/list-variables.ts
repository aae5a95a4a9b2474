import { assertNever } from '@signpost/model';
import type { Template, TemplatePart } from './template.ts';

function listIn(part: TemplatePart): readonly string[] {
  switch (part.kind) {
    case 'text':
      return [];
    case 'value':
      return part.expression.kind === 'variable' ? [part.expression.name] : [];
    case 'if':
      return [part.name, ...[...part.met, ...part.otherwise].flatMap(listIn)];
    case 'each':
      return [part.name, ...part.body.flatMap(listIn)];
    default:
      return assertNever(part);
  }
}

/** The names of the variables that a template looks at, `this` of a loop included. */
export function listVariables({ parts }: Template): readonly string[] {
  return [...new Set(parts.flatMap(listIn))];
}
