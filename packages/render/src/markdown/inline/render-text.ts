import type { ElementContent } from 'hast';
import type { Text } from 'mdast';
import { text } from '../../hast/element.ts';
import { renderFormula } from '../../page/render-formula.ts';
import type { Renderer } from '../../renderer.ts';
import { endOf, startOf } from '../../tree.ts';
import { splitFormulas } from './split-formulas.ts';

const signs: readonly (readonly [RegExp, string])[] = [
  [/\(c\)/gi, '©'],
  [/\(r\)/gi, '®'],
  [/\(tm\)/gi, '™'],
  [/\+-/g, '±'],
];

function replaceSigns(value: string): string {
  return signs.reduce((made, [pattern, sign]) => made.replace(pattern, sign), value);
}

const substitution = /\{\{[ \t]*([\w.-]+)[ \t]*\}\}/g;

/** What a name in double braces stands for, in its own markup; one that nobody defines stays as it is. */
function substitute(renderer: Renderer, value: string): ElementContent[] {
  const made: ElementContent[] = [];
  let at = 0;
  for (const { index, 0: whole, 1: name = '' } of value.matchAll(substitution)) {
    const found = renderer.source.substitution(`{{${name}}}`);
    if (found === undefined) continue;
    made.push(text(value.slice(at, index)), ...renderer.renderText(found, 'inline'));
    at = index + whole.length;
  }
  return [...made, text(value.slice(at))];
}

/** Renders a text with what the dialect reads in it; nothing where there is nothing of that. */
export function renderExtendedText(renderer: Renderer, node: Text): ElementContent[] | undefined {
  const { hasMath, hasSigns, hasSubstitutions } = renderer.options.markdown ?? {};
  const value = hasSigns === true ? replaceSigns(node.value) : node.value;
  const isMath = hasMath === true && value.includes('$');
  const isSubstituted = hasSubstitutions === true && value.includes('{{');
  if (!isMath && !isSubstituted) return value === node.value ? undefined : [text(value)];
  const written = renderer.text?.slice(startOf(node), endOf(node)) ?? value;
  const parts = isMath ? splitFormulas(value, written) : [{ kind: 'text' as const, value }];
  return parts.flatMap((part) => {
    if (part.kind === 'formula') return [renderFormula(node, renderer.options, { tex: part.value, isDisplay: false })];
    return isSubstituted ? substitute(renderer, part.value) : [text(part.value)];
  });
}
