import type { NavigationEntry, NavigationSection } from '../../protocol.ts';
import { make } from '../dom/make.ts';
import { partOf } from '../page/this-page.ts';
import { isHere } from './branches.ts';
import { walkEntries } from './filter-entries.ts';

/** All pages in the order of the navigation, each once. */
function listPages(sections: readonly NavigationSection[]): NavigationEntry[] {
  const seen = new Set<string>();
  return sections
    .flatMap(({ entries }) => [...walkEntries(entries)])
    .filter(({ href }) => {
      const isNew = href?.startsWith('/') === true && !seen.has(href);
      if (isNew) seen.add(href);
      return isNew;
    });
}

function makeTurn(kind: 'previous' | 'next', entry: NavigationEntry | undefined): HTMLElement[] {
  if (entry?.href === undefined) return [];
  const words = kind === 'previous' ? 'Previous' : 'Next';
  const { title, href } = entry;
  const small = make('span', { class: 'turn-label' }, [words]);
  return [make('a', { class: `turn-${kind}`, rel: kind === 'next' ? 'next' : 'prev', href }, [small, title])];
}

/** Shows the way to the pages before and after this one. */
export function showTurn(sections: readonly NavigationSection[]): void {
  const pages = listPages(sections);
  const at = pages.findIndex(isHere);
  const links = at === -1 ? [] : [...makeTurn('previous', pages[at - 1]), ...makeTurn('next', pages[at + 1])];
  partOf('turn').replaceChildren(...links);
}
