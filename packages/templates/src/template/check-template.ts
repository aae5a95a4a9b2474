import { findNearestMatch } from '@signpost/model';
import { invalidTemplate } from '../messages/invalid-template.ts';
import { filters } from './filters.ts';
import type { Expression, Template, TemplatePart, VariableKind } from './template.ts';

/** The variables that a template may use, by name. */
export type VariableKinds = ReadonlyMap<string, VariableKind>;

function suggest(name: string, known: Iterable<string>): string {
  const near = findNearestMatch(name, known);
  return near === undefined ? '' : `, did you mean \`${near}\`?`;
}

/**
 * Checks what a template uses before there are any answers: known variables, known filters, the right kind of value
 * for each, and one text (not a list) where a value is inserted.
 * @throws UsageError `invalid-template` at the place of the fault.
 */
export function checkTemplate(template: Template, variables: VariableKinds): void {
  const fail = (offset: number, message: string, hint?: string): never => {
    throw invalidTemplate(message, template.locate(offset), hint);
  };
  const kindOf = (name: string, offset: number, known: VariableKinds): VariableKind =>
    known.get(name) ??
    fail(
      offset,
      `unknown variable \`${name}\`${suggest(name, known.keys())}`,
      `known: ${[...known.keys()].join(', ')}`,
    );

  const checkExpression = ({ kind, name, filters: calls, offset }: Expression, known: VariableKinds): void => {
    let current = kind === 'literal' ? 'text' : kindOf(name, offset, known);
    for (const call of calls) {
      const filter = filters.get(call.name);
      if (filter === undefined) {
        fail(call.offset, `unknown filter \`${call.name}\`${suggest(call.name, filters.keys())}`);
      } else if (filter.arguments !== call.arguments.length) {
        fail(call.offset, `\`${call.name}\` takes ${filter.arguments} arguments, found ${call.arguments.length}`);
      } else if (current === 'flag' || (filter.on === 'list' && current !== 'list')) {
        fail(call.offset, `\`${call.name}\` needs a ${filter.on}, found a ${current}`);
      } else if (filter.on === 'list') current = 'text';
    }
    if (current === 'list') fail(offset, `\`${name}\` is a list`, 'add `| join(", ")` or use {{#each}}');
  };

  const checkParts = (parts: readonly TemplatePart[], known: VariableKinds): void => {
    for (const part of parts) {
      if (part.kind === 'value') checkExpression(part.expression, known);
      else if (part.kind === 'if') {
        kindOf(part.name, part.offset, known);
        checkParts(part.met, known);
        checkParts(part.otherwise, known);
      } else if (part.kind === 'each') {
        const kind = kindOf(part.name, part.offset, known);
        if (kind !== 'list') fail(part.offset, `\`#each\` needs a list, \`${part.name}\` is a ${kind}`);
        checkParts(part.body, new Map([...known, ['this', 'text']]));
      }
    }
  };
  checkParts(template.parts, variables);
}
