import type { QuotationMarks } from './quotation-marks.ts';

const apostrophe = '’';
const word = String.raw`[\p{L}\p{N}_]`;
const { source: punctuation } = /[-!" #$%'()*+,./:;<=>?@[\\\]^_`{|}~]/u;
const opening = String.raw`[(\[{]`;
const dash = '[-–—]';
const beforeOpening = String.raw`([\s\u200B\u200C]|${opening}|${dash})`;

function compile(source: string): RegExp {
  return new RegExp(source, 'gu');
}

const doubleThenSingle = compile(`"'(?=${word})`);
const singleThenDouble = compile(`'"(?=${word})`);
const singleAlone = compile(`(${opening}|${dash})'(?=${punctuation}? )`);
const doubleAlone = compile(`(${opening}|${dash})"(?=${punctuation}? )`);
const decade = /'(?=\p{Nd}{2}s)/gu;
const openingSingle = compile(`${beforeOpening}'(?=${word}|${punctuation})`);
const openingDouble = compile(`${beforeOpening}"(?=${word}|${punctuation})`);
const withinWord = compile(`(?<=${word})'(?=${word})`);
const closingSingle = /(?<!\s)'/gu;
const closingDouble = /(?<!\s)"|"(?=\s)/gu;

/** Two hyphens are an en dash, three an em dash, three dots an ellipsis. */
function joinSigns(text: string): string {
  return text.replaceAll('---', '—').replaceAll('--', '–').replaceAll('...', '…').replaceAll('. . .', '…');
}

/**
 * Turns straight quotation marks into those of a language, and hyphens and dots into dashes and ellipses. `before` is the
 * character in front of the text, in another element perhaps. The rules and their order are those of docutils, `smartquotes.py`.
 */
export function curlText(text: string, before: string, isEnglish: boolean, marks: QuotationMarks): string {
  const { open, close, innerOpen, innerClose } = marks;
  const joined = joinSigns(text);
  if (!/["']/.test(joined)) return joined;
  const context = /["']/.test(before) ? ';' : before;
  const inner = `${context}${joined}`
    .replace(doubleThenSingle, open + innerOpen)
    .replace(singleThenDouble, innerOpen + open)
    .replace(singleAlone, `$1${innerClose}`)
    .replace(doubleAlone, `$1${close}`)
    .replace(decade, isEnglish ? apostrophe : "'")
    .replace(openingSingle, `$1${innerOpen}`)
    .replace(withinWord, apostrophe)
    .replace(closingSingle, innerClose)
    .replaceAll("'", innerOpen);
  return inner
    .replace(openingDouble, `$1${open}`)
    .replace(closingDouble, close)
    .replaceAll('"', open)
    .slice(context.length);
}
