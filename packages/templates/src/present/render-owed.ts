import type { Owed } from '../owed/list-owed.ts';

const needs = { must: '', should: ' (recommended)', may: ' (if you like)' } as const;

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The first word of a title in small letters, unless it is an abbreviation. */
export function lowerTitle(title: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** In columns where they fit; else the reason stands on a line of its own. */
function renderRows(owed: readonly Owed[], mark: string, columns: number): string {
  const titles = owed.map(({ title, need, status }) => `${title}${status === 'needed' ? needs[need] : ''}`);
  const widths = [titles, owed.map(({ path }) => path)].map((cells) => Math.max(...cells.map((cell) => cell.length)));
  const [title = 0, place = 0] = widths;
  const fits = owed.every(({ why }) => title + place + why.length + 8 <= columns);
  return owed
    .map(({ path, why }, index) => {
      const start = `  ${mark} ${titles[index]?.padEnd(title)}  `;
      return fits ? `${start}${path.padEnd(place)}  ${why}\n` : `${start}${path}\n      ${why}\n`;
    })
    .join('');
}

function renderGroup(heading: string, owed: readonly Owed[], mark: string, columns: number): string {
  return owed.length === 0 ? '' : `${heading}\n${renderRows(owed, mark, columns)}`;
}

function count(number: number): string {
  return `${number} ${number === 1 ? 'document' : 'documents'}`;
}

/** Titles of what is not needed; two kinds may have one title, of which then only one is owed. */
function listRest(owed: readonly Owed[]): readonly string[] {
  const listTitles = (isNeeded: boolean): readonly string[] =>
    owed.filter(({ status }) => (status !== 'not-needed') === isNeeded).map(({ title }) => lowerTitle(title));
  const needed = new Set(listTitles(true));
  return [...new Set(listTitles(false))].filter((title) => !needed.has(title));
}

/** What a change owes, for people: what to write, where and why; what depends on an answer; what is not needed. */
export function renderOwed(owed: readonly Owed[], columns: number, closing?: string): string {
  const needed = owed.filter(({ status }) => status === 'needed');
  const before = needed.filter(({ phase }) => phase === 'before');
  const after = needed.filter(({ phase }) => phase === 'with');
  const open = owed.filter(({ status }) => status === 'open');
  const rest = listRest(owed);
  const heading = before.length === 0 ? `You need ${count(after.length)}:` : `With the code ${count(after.length)}:`;
  return [
    renderGroup(`First, before the code, ${count(before.length)}:`, before, '✎', columns),
    renderGroup(heading, after, '✎', columns),
    renderGroup('Depends on your answers:', open, '?', columns),
    needed.length + open.length === 0 ? 'You need no document.\n' : '',
    rest.length === 0 ? '' : `You do not need: ${rest.join(', ')}\n`,
    closing === undefined ? '' : `${capitalize(closing)}\n`,
  ].join('');
}
