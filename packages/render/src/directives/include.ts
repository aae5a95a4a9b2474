import { elementOf, text } from '../hast/element.ts';
import { argumentOf, hasOption, optionOf, type DirectiveHandler, type DirectiveTable } from './directive.ts';
import { renderCode } from './code.ts';
import { takePart } from './take-part.ts';

/** Another file as a part of the page: its blocks, or its text as code. */
const include: DirectiveHandler = (node, renderer) => {
  const file = argumentOf(node);
  const language = optionOf(node, 'code');
  if (language !== undefined || hasOption(node, 'literal')) {
    const whole = renderer.source.readText(renderer.base, file);
    if (whole !== undefined)
      return [
        renderCode(
          node,
          takePart(whole, (name) => optionOf(node, name)),
          language,
        ),
      ];
  }
  const options = Object.fromEntries(node.options.map(({ name, value }) => [name, value]));
  const included = renderer.source.include(renderer.base, file, options);
  const made = included === undefined ? undefined : renderer.renderIncluded(included);
  return made ?? [elementOf(node, 'p', { className: ['problem'] }, [text(`${file} cannot be included here.`)])];
};

const evalRst: DirectiveHandler = (node, renderer) => renderer.renderText(node.value ?? '', 'rst');

/** Directives that bring in text from elsewhere. */
export const includeDirectives: DirectiveTable = { include, 'eval-rst': evalRst };
