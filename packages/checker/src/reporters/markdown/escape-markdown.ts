import { makeVisible } from '../make-visible.ts';

const special = /[\\`*[\]<>&~$|{}]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What makes a block of a line that begins with it. */
const opening = /^(\s*)([-+=#:.]|\d{1,9}(?=[.)]))/;

/** A text as a code span that nothing in it can end. */
export function writeCode(text: string): string {
  const shown = makeVisible(text);
  if (shown.trim() === '') return '` `';
  const runs = shown.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : '';
  return `${fence}${pad}${shown}${pad}${fence}`;
}

/** Words that mean nothing but themselves: no markup, no HTML, nobody is called by `@`. */
function escapeWords(text: string): string {
  return text
    .replace(special, '\\$&')
    .replace(opening, (_, blanks: string, mark: string) =>
      /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
    )
    .replaceAll('@', '@<!-- -->');
}

/** A message in one line: what it has between backticks stays code, everything else is plain words; never empty. */
export function writeMessage(text: string): string {
  const shown = makeVisible(text).trim();
  if (shown === '') return writeCode('');
  return shown
    .split(/(`[^`]+`)/)
    .map((part, at) => (at % 2 === 1 ? writeCode(part.slice(1, -1)) : escapeWords(part)))
    .join('');
}

/** An address that no character of a path can leave. */
export function writeAddress(path: string): string {
  const parts = path.toWellFormed().split('/');
  return parts
    .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16)}`))
    .join('/');
}

/** A text for a cell of a table: code where that can be, words where a bar would end the cell even in code. */
export function writeCell(text: string): string {
  if (!text.includes('|')) return writeCode(text);
  return escapeWords(makeVisible(text).trim()).replaceAll('\\|', '&#124;');
}
