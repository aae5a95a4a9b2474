import { splitWords, trim } from '../characters/white-space.ts';
import { makeId } from '../names/make-id.ts';
import type { DirectiveOption } from '../nodes.ts';
import type { DirectiveDefinition, OptionType } from './directive-definition.ts';
import { refusal } from './directive-reading.ts';
import type { DirectiveProblem } from './directive-reading.ts';

const units = '(?:em|ex|px|in|cm|mm|pt|pc|ch|rem|vw|vh|vmin|vmax|Q|)';
const length = new RegExp(`^[0-9.]+ *${units}$`);
const lengthOrPercentage = new RegExp(`^[0-9.]+ *(?:${units}|%)$`);

/** Says why an option's value is not what its type asks for; undefined where it is. */
function checkValue(type: OptionType, text: string): string | undefined {
  const value = trim(text);
  if (typeof type !== 'string') {
    return type.includes(value.toLowerCase()) ? undefined : `is not one of ${type.join(', ')}`;
  }
  switch (type) {
    case 'any':
      return undefined;
    case 'required':
      return value === '' ? 'is missing' : undefined;
    case 'flag':
      return value === '' ? undefined : 'must not be given';
    case 'class':
      return value === '' || splitWords(value).some((word) => makeId(word) === '') ? 'is not a class name' : undefined;
    case 'integer':
      return /^[-+]?[0-9]+$/.test(value) ? undefined : 'is not an integer';
    case 'optional-integer':
      return value === '' || /^[-+]?[0-9]+$/.test(value) ? undefined : 'is not an integer';
    case 'non-negative':
      return /^\+?[0-9]+$/.test(value) ? undefined : 'is not a number from 0 up';
    case 'percentage':
      return /^[0-9]+ *%?$/.test(value) ? undefined : 'is not a percentage';
    case 'length':
      return length.test(value) ? undefined : 'is not a length';
    case 'length-or-percentage':
      return lengthOrPercentage.test(value) ? undefined : 'is not a length or a percentage';
    case 'figure-width':
      return value === 'image' || lengthOrPercentage.test(value)
        ? undefined
        : 'is not a length, a percentage or "image"';
    case 'character':
      return isCharacter(value) ? undefined : 'is not a single character';
    default:
      return value === 'auto' || value === 'grid' || /^[1-9][0-9]*(?:[ ,]+[1-9][0-9]*)*$/.test(value)
        ? undefined
        : 'is not a list of widths';
  }
}

function isCharacter(value: string): boolean {
  if (value === 'tab' || value === 'space' || value.length === ((value.codePointAt(0) ?? 0) > 0xffff ? 2 : 1)) {
    return true;
  }
  const code = /^(?:0x|x|\\x|U\+?|\\u|&#x)([0-9a-fA-F]+);?$/i.exec(value)?.[1] ?? /^([0-9]+)$/.exec(value)?.[1];
  return code !== undefined && code.length < 8;
}

/** Says which option a directive is refused for; undefined where all are good. */
export function checkOptions(
  definition: DirectiveDefinition,
  options: readonly DirectiveOption[],
): DirectiveProblem | undefined {
  const { options: known } = definition;
  const seen = new Set<string>();
  for (const { name, value } of options) {
    if (seen.has(name)) {
      return refusal('duplicate-option', `The option "${name}" is given twice.`);
    }
    seen.add(name);
    if (known === 'any' || known === null) {
      continue;
    }
    const option = known[name];
    if (option === undefined) {
      return refusal('unknown-option', `The directive "${definition.canonical}" has no option "${name}".`);
    }
    const fault = checkValue(option.type, value);
    if (fault !== undefined) {
      return refusal('invalid-option-value', `The value "${value}" of the option "${name}" ${fault}.`);
    }
  }
  return undefined;
}
