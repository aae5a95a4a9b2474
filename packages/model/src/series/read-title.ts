import type { Heading } from '../document.ts';
import type { Span } from '../span.ts';
import { readNumber } from './record-name.ts';
import { readLines } from '../text-lines.ts';

/** The number in a title, with the places of the number and of the words after it. */
export interface TitleNumber {
  /** `ADR` in `ADR-0007: Use Redis`; nothing where the number stands alone. */
  readonly label: string | undefined;
  /** As written. */
  readonly digits: string;
  /** Undefined for a draft. */
  readonly number: number | undefined;
  readonly span: Span;
  /** From the first letter of the title to where its words begin: `ADR-0007: `. */
  readonly lead: string;
}

/** The title of a record. */
export interface RecordTitle {
  readonly numbered: TitleNumber | undefined;
  /** The words after the number, as written. */
  readonly words: string;
  readonly wordsSpan: Span;
  /** The whole heading. */
  readonly span: Span;
}

const labelled = /^(\[?([A-Z]{2,6})[-\s#:]*(\d{1,5}|X{3,5}|N{3,5})\]?(?:\s*[.:)–—|-]\s*|\s+|$))(.*)$/;
const bare = /^((\d{1,5}|X{3,5})(?:[.:)]\s+|\s+[-–—|]\s+))(.*)$/;
const noTitle = /^([^\p{L}\p{N}\s])\1*\s*$/u;

/** A title without the marks that may close it: `# Title #`. */
function dropClosing(title: string): string {
  const words = title.trimEnd();
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return words[end - 1] === ' ' ? words.slice(0, end).trimEnd() : words;
}

function readWords(text: string, start: number, span: Span): RecordTitle {
  const [, lead = '', label, digits = '', words = ''] = labelled.exec(text) ?? [];
  const [, bareLead = '', bareDigits = '', rest = ''] = lead === '' ? (bare.exec(text) ?? []) : [];
  const [written, found, tail] = lead === '' ? [bareLead, bareDigits, rest] : [lead, digits, words];
  if (written === '') return { numbered: undefined, words: text, wordsSpan: { start, end: start + text.length }, span };
  const at = start + (label === undefined ? 0 : text.indexOf(label) + label.length);
  const from = at + written.slice(at - start).indexOf(found);
  const wordsStart = start + written.length;
  return {
    numbered: {
      label,
      digits: found,
      number: readNumber(found),
      span: { start: from, end: from + found.length },
      lead: written,
    },
    words: tail,
    wordsSpan: { start: wordsStart, end: wordsStart + tail.length },
    span,
  };
}

/** How the settings say that titles are written: `{title} (DEC-{number})`. */
export interface TitlePattern {
  readonly title: string;
  readonly label: string | undefined;
}

/** Reads a title that is written in the way of the settings. */
function readByPattern(
  text: string,
  start: number,
  span: Span,
  { title, label }: TitlePattern,
): RecordTitle | undefined {
  const parts = title.split(/(\{number\}|\{title\})/).map((part) => {
    if (part === '{number}') return '(?<number>\\d{1,5}|X{3,5})';
    return part === '{title}' ? '(?<title>.*)' : part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  const { groups } = new RegExp(`^${parts.join('')}$`, 'du').exec(text)?.indices ?? {};
  const { number, title: words } = groups ?? {};
  if (number === undefined || words === undefined) return undefined;
  const digits = text.slice(...number);
  return {
    numbered: {
      label,
      digits,
      number: readNumber(digits),
      span: { start: start + number[0], end: start + number[1] },
      lead: '',
    },
    words: text.slice(...words),
    wordsSpan: { start: start + words[0], end: start + words[1] },
    span,
  };
}

/** Reads a heading as the title of a record, from the source that it was written in. */
export function readTitle(text: string, { span }: Heading, pattern?: TitlePattern): RecordTitle | undefined {
  for (const line of readLines(text, span.start, span.end)) {
    if (line.text.trim() === '' || noTitle.test(line.text)) continue;
    const [mark = ''] = /^\s*(?:#{1,6}\s+)?/.exec(line.text) ?? [];
    const words = dropClosing(line.text.slice(mark.length));
    const start = line.start + mark.length;
    const own = pattern === undefined ? undefined : readByPattern(words, start, span, pattern);
    return own ?? readWords(words, start, span);
  }
  return undefined;
}
