import { type Answer, assertNever, findNearestMatch, type Question, shorten } from '@signpost/model';
import { compilePattern } from './compile-pattern.ts';
import { invalidAnswer, showExample } from '../messages/invalid-answer.ts';

/**
 * Characters that break a line or hide what a text says: controls, separators of lines and paragraphs, halves of
 * surrogate pairs, noncharacters, and invisible formatting such as the marks that reorder bidirectional text. Only the
 * joiners, which several scripts and emoji need to be spelt, may stand.
 */
const unsafe = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/u;

const yesNo: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['y', true],
  ['true', true],
  ['no', false],
  ['n', false],
  ['false', false],
]);

function parseText(question: Question, text: string): string {
  const value = text.trim().replace(/\p{Zs}+/gu, ' ');
  const found = unsafe.exec(value);
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw invalidAnswer(
      question,
      `holds the invisible character U+${code}`,
      'an answer is one line of characters that can be seen; type it instead of pasting it',
    );
  }
  const { pattern, message, maxLength } = question;
  if (value.length > maxLength) {
    throw invalidAnswer(question, `takes at most ${maxLength} characters, found ${value.length}`);
  }
  if (value !== '' && pattern !== undefined && compilePattern(pattern)?.test(value) !== true) {
    throw invalidAnswer(question, `does not take \`${shorten(value)}\``, message, showExample(question));
  }
  return value;
}

function parseChoice(question: Question, text: string): string {
  const value = parseText(question, text);
  if (value === '') return value;
  const choices = question.choices ?? [];
  const choice = choices.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
  if (choice !== undefined) return choice;
  const near = findNearestMatch(value, choices);
  const meant = near === undefined ? `, expected ${choices.join(', ')}` : `, did you mean \`${near}\`?`;
  throw invalidAnswer(question, `does not take \`${shorten(value)}\`${meant}`);
}

/** What stands between the members of a list. */
export function separatorOf({ separator = ',' }: Question): string {
  return separator;
}

function parseMember(question: Question, text: string): string {
  return question.choices === undefined ? parseText(question, text) : parseChoice(question, text);
}

function parseConfirm(question: Question, text: string): boolean {
  const value = yesNo.get(text.trim().toLowerCase());
  if (value === undefined) throw invalidAnswer(question, `is yes or no, found \`${shorten(text.trim())}\``);
  return value;
}

/**
 * Turns the text that a person typed into the answer of a question; a list is taken apart at its separators, spaces of any kind
 * and number are one space.
 * @throws UsageError `invalid-answer` naming the question's flag.
 */
export function parseAnswer(question: Question, text: string): Answer {
  switch (question.type) {
    case 'text':
      return parseText(question, text);
    case 'list':
      return [...new Set(text.split(separatorOf(question)).map((member) => parseMember(question, member)))].filter(
        (member) => member !== '',
      );
    case 'choice':
      return parseChoice(question, text);
    case 'confirm':
      return parseConfirm(question, text);
    default:
      return assertNever(question.type);
  }
}
