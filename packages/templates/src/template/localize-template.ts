import { assertNever, type TemplateFormat } from '@signpost/model';
import type { Expression, Template, TemplatePart } from './template.ts';

/** What a filter that knows no language is in each: text that reads as itself, and text as code. */
const neutral: Readonly<Record<string, Readonly<Record<TemplateFormat, string>>>> = {
  text: { rst: 'rst', md: 'md' },
  mono: { rst: 'literal', md: 'code' },
};

function localizeExpression(expression: Expression, format: TemplateFormat): Expression {
  const filters = expression.filters.map((call) => ({ ...call, name: neutral[call.name]?.[format] ?? call.name }));
  return { ...expression, filters };
}

function localizeParts(parts: readonly TemplatePart[], format: TemplateFormat): readonly TemplatePart[] {
  return parts.map((part): TemplatePart => {
    switch (part.kind) {
      case 'text':
        return part;
      case 'value':
        return { ...part, expression: localizeExpression(part.expression, format) };
      case 'if':
        return {
          ...part,
          met: localizeParts(part.met, format),
          otherwise: localizeParts(part.otherwise, format),
        };
      case 'each':
        return { ...part, body: localizeParts(part.body, format) };
      default:
        return assertNever(part);
    }
  });
}

/** A template whose filters `text` and `mono` are those of the language that it is rendered into. */
export function localizeTemplate(template: Template, format: TemplateFormat): Template {
  return { ...template, parts: localizeParts(template.parts, format) };
}
