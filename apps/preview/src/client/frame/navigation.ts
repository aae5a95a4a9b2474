import { routes, type NavigationSection } from '../../protocol.ts';
import { recall, remember } from '../dom/memory.ts';
import { make } from '../dom/make.ts';
import { ask } from '../page/ask.ts';
import { partOf, thisPage } from '../page/this-page.ts';
import { makeEntries } from './branches.ts';
import { filterEntries } from './filter-entries.ts';
import { showTurn } from './turn.ts';

/** As it was on the page before, so that it stands there at once. */
const kept = `navigation ${thisPage.token}`;

let sections: readonly NavigationSection[] = [];

const filter = make('input', {
  type: 'search',
  class: 'filter',
  placeholder: 'Filter pages',
  'aria-label': 'Filter pages',
  autocomplete: 'off',
});
const list = make('div', { class: 'entries' });
const status = make('p', { class: 'quiet', role: 'status' });

function show(): void {
  const query = filter.value.trim();
  if (query !== '') {
    const found = filterEntries(sections, query);
    status.textContent = found.length === 0 ? 'No page is called so.' : '';
    list.replaceChildren(makeEntries(found));
    return;
  }
  status.textContent = '';
  list.replaceChildren(
    ...sections.flatMap(({ caption, entries }) => [
      ...(caption === undefined ? [] : [make('p', { class: 'caption' }, [caption])]),
      makeEntries(entries),
    ]),
  );
}

function revealCurrent(): void {
  const part = partOf('navigation');
  const current = part.querySelector<HTMLElement>('[aria-current="page"]');
  if (current === null) return;
  const top = current.getBoundingClientRect().top - part.getBoundingClientRect().top;
  if (top < 0 || top > part.clientHeight * 0.8) part.scrollTop += top - part.clientHeight / 3;
}

/** Asks the server for the navigation, and shows it where it is another than before. */
export async function refreshNavigation(): Promise<void> {
  const answer = await ask<readonly NavigationSection[]>(routes.navigation);
  const text = JSON.stringify(answer);
  if (answer === undefined || text === JSON.stringify(sections)) return;
  const isFirst = sections.length === 0;
  const focused = list.contains(document.activeElement) ? document.activeElement?.getAttribute('href') : undefined;
  sections = answer;
  remember('tab', kept, text);
  show();
  const again = [...list.querySelectorAll('a')].find((link) => link.getAttribute('href') === focused);
  again?.focus({ preventScroll: true });
  showTurn(sections);
  if (isFirst) revealCurrent();
}

/** Shows the navigation of the page before, then as it is. */
export function startNavigation(): void {
  partOf('navigation').append(filter, status, list);
  filter.addEventListener('input', show);
  filter.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    list.querySelector('a')?.click();
  });
  const known = recall('tab', kept);
  if (known !== undefined) {
    sections = JSON.parse(known);
    show();
    showTurn(sections);
    revealCurrent();
  }
  void refreshNavigation();
}
