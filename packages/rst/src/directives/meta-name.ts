import { splitWords, trim } from '../characters/white-space.ts';
import { markEscapes, removeEscapes } from '../inline/escape.ts';

/** What the name of a field of metadata says: attributes of the element, or the word that is none. */
export type MetaName = { readonly attributes: Readonly<Record<string, string>> } | { readonly bad: string };

/** Reads `name=value`, whose value may be quoted; undefined where the word is not of that form. */
function readAttribute(word: string): readonly [string, string] | undefined {
  const equals = word.indexOf('=');
  const name = trim(word.slice(0, Math.max(0, equals))).toLowerCase();
  const value = word.slice(equals + 1);
  const quote = /^["']/.exec(value)?.[0];
  if (name === '' || value === '') {
    return undefined;
  }
  if (quote === undefined) {
    return [name, value];
  }
  return value.indexOf(quote, 1) === value.length - 1 && value.length > 1 ? [name, value.slice(1, -1)] : undefined;
}

/** Reads the name of a field: the first word may be a mere name, the others are attributes. */
export function readMetaName(written: string): MetaName {
  const attributes: Record<string, string> = {};
  for (const [index, word] of splitWords(removeEscapes(markEscapes(written))).entries()) {
    const [name, value] = readAttribute(word) ?? (index === 0 ? ['name', word] : []);
    if (name === undefined || value === undefined) {
      return { bad: word };
    }
    attributes[name] = value;
  }
  return { attributes };
}
