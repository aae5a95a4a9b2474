import type { Segment } from '@signpost/rst';
import type { TextPlace } from '../convert/text-place.ts';

/** Characters that may begin or end markup, or a line. */
const oneMarkup = /[\\`*_|:<>[\]@]/;
const markup = /[\\`*_|:<>[\]@\n\r\v\f\t\0]/g;

function findMarkup(text: string): string {
  return text.match(markup)?.join('') ?? '';
}

/** What markup asks of the text beside it: nothing, a blank, a word; of punctuation each character is another. */
function classify(edge: string | undefined): string {
  if (edge === undefined) return 'none';
  if (/\s/u.test(edge)) return 'blank';
  return /[\p{L}\p{N}]/u.test(edge) ? 'word' : edge;
}

function firstOf(text: string): string {
  return classify(/^./su.exec(text)?.[0]);
}

function lastOf(text: string): string {
  return classify(/.$/su.exec(text)?.[0]);
}

/** How far to look for the word in front of a fix: behind so much punctuation nothing is said to be safe. */
const farthest = 50;

/** What an offset opens where no word stands in front of it: the text, or a later line of it. */
function findOpening({ start }: Segment, text: string, offset: number): 'text' | 'line' | undefined {
  for (let at = offset - 1; at >= start; at -= 1) {
    const character = text.charAt(at);
    if (character === '\n' || character === '\r' || at < offset - farthest) return 'line';
    if (/[\p{L}\p{N}]/u.test(character)) return undefined;
  }
  return 'text';
}

const enumerator = /^\(?(?:\d+|[a-z]|[ivxlcdm]+)[.)](?:\s|$)/i;

/** A line must not begin with other than it did: with a bullet, with less or more white space. */
function keepsLineStart({ start, end }: Segment, fix: string, text: string): boolean {
  const isWord = firstOf(text.slice(start, end)) === 'word' && firstOf(fix) === 'word';
  return isWord && !enumerator.test(`${fix}${text.charAt(end)}${text.charAt(end + 1)}`);
}

/** What touches inline markup must go on touching it in the same way. */
function keepsStart(range: Segment, fix: string, text: string, place: TextPlace): boolean {
  const { start, end } = range;
  const opening = findOpening(place, text, start);
  if (opening === 'line' || (opening === 'text' && place.opensBlock)) return keepsLineStart(range, fix, text);
  const touches = start === place.start || oneMarkup.test(text.charAt(start - 1));
  return !touches || firstOf(text.slice(start, end)) === firstOf(fix);
}

/** At the end of a block there is no markup to touch. */
function keepsEnd({ start, end }: Segment, fix: string, text: string, place: TextPlace): boolean {
  if (end === place.end && place.closesBlock) return fix !== '' && lastOf(fix) !== 'blank';
  const touches = end === place.end || oneMarkup.test(text.charAt(end));
  return !touches || lastOf(text.slice(start, end)) === lastOf(fix);
}

/** What stands beside a fix without a blank between, in its own text. A colon that ends a word is none of it. */
function findNeighbours({ start, end }: Segment, text: string, place: TextPlace): string {
  const before = text.slice(Math.max(place.start, start - farthest), start);
  const after = text.slice(end, Math.min(place.end, end + farthest));
  return `${/\S*$/.exec(before)?.[0] ?? ''} ${(/^\S*/.exec(after)?.[0] ?? '').replace(/:$/, '')}`;
}

/** Two blanks part an option from what it does; a word that is taken away would leave two. */
function keepsBlanks({ start, end }: Segment, fix: string, text: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  const old = text.slice(start, end);
  return !/\s\s/.test(`${before}${fix}${after}`) || /\s\s/.test(`${before}${old}${after}`);
}

/** Whether a fix leaves all markup as it is: what it takes away and brings has the same, and its borders stay what they were. */
export function keepsMarkup(range: Segment, fix: string, text: string, place: TextPlace): boolean {
  const old = text.slice(range.start, range.end);
  if (/[\n\r]/.test(old) || findMarkup(old) !== findMarkup(fix)) return false;
  // Mail addresses and the names of references are read as a whole.
  if (oneMarkup.test(findNeighbours(range, text, place)) || !keepsBlanks(range, fix, text)) return false;
  return keepsStart(range, fix, text, place) && keepsEnd(range, fix, text, place);
}
