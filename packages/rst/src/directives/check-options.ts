import { splitWords, trim } from '../characters/white-space.ts';
import { makeId } from '../names/make-id.ts';
import type { DirectiveOption } from '../nodes.ts';
import { decodeCharacter } from './character-code.ts';
import type { DirectiveDefinition, OptionType } from './directive-definition.ts';
import { readMeasure } from './measure.ts';
import { refusal } from './directive-reading.ts';
import type { DirectiveProblem } from './directive-reading.ts';

/** The codecs that Python knows, by how their names begin. */
const encoding =
  /^(?:utf|u8|u16|u32|ascii|us|646|latin|l[1-9]|iso|cp|ibm|windows|mac|koi|kz|ptcp|tis|viscii|big5|euc|gb|hz|johab|ks|shift|sjis|ms|hex|rot|punycode|idna|raw|unicode)[-_a-z0-9]*$/i;
const integer = /^[-+]?[0-9]+(?:_[0-9]+)*$/;

/** Says whether each width is a number from 1 up; commas or white space separate them. */
function areWidths(value: string): boolean {
  const parts = value.includes(',') ? value.split(',').map((part) => trim(part)) : splitWords(value);
  return value !== '' && parts.every((part) => integer.test(part) && Number(part.replaceAll('_', '')) > 0);
}

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
      return integer.test(value) ? undefined : 'is not an integer';
    case 'optional-integer':
      return value === '' || integer.test(value) ? undefined : 'is not an integer';
    case 'non-negative':
      return integer.test(value) && !/^-.*[1-9]/.test(value) ? undefined : 'is not a number from 0 up';
    case 'percentage':
      return integer.test(value.replace(/[ %]+$/, '')) && !/^-.*[1-9]/.test(value) ? undefined : 'is not a percentage';
    case 'length':
      return readMeasure(value, false) !== undefined ? undefined : 'is not a length';
    case 'length-or-percentage':
      return readMeasure(value, true) !== undefined ? undefined : 'is not a length or a percentage';
    case 'figure-width':
      return value.toLowerCase() === 'image' || readMeasure(value, true) !== undefined
        ? undefined
        : 'is not a length, a percentage or "image"';
    case 'character':
      return isCharacter(value) ? undefined : 'is not a single character';
    case 'delimiter':
      return value === 'tab' || value === 'space' || isCharacter(value) ? undefined : 'is not a single character';
    case 'encoding':
      return encoding.test(value) ? undefined : 'is not an encoding';
    case 'widths-or-grid':
      return value === 'auto' || value === 'grid' || areWidths(value) ? undefined : 'is not a list of widths';
    default:
      return value === 'auto' || areWidths(value) ? undefined : 'is not a list of widths';
  }
}

function isCharacter(value: string): boolean {
  const decoded = decodeCharacter(value);
  return decoded !== undefined && decoded.length === ((decoded.codePointAt(0) ?? 0) > 0xffff ? 2 : 1);
}

/** Says which option a directive is refused for; undefined where all are good. */
export function checkOptions(
  definition: Pick<DirectiveDefinition, 'canonical' | 'options'>,
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
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
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
