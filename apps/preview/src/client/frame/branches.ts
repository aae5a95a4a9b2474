import type { NavigationEntry } from '../../protocol.ts';
import { make, makeButton } from '../dom/make.ts';

/** What the reader folded and unfolded, by the entry: it stays when the navigation is another. */
const chosen = new Map<string, boolean>();

function pathOf(href: string | undefined): string | undefined {
  return href?.startsWith('/') === true ? href.replace(/[?#].*$/, '') : undefined;
}

/** Whether an entry leads to this page. */
export function isHere({ href }: NavigationEntry): boolean {
  return pathOf(href) === location.pathname;
}

function holdsHere(entry: NavigationEntry): boolean {
  return entry.children.some((child) => isHere(child) || holdsHere(child));
}

function makeLink(entry: NavigationEntry): HTMLElement {
  const { title, href } = entry;
  if (href === undefined) return make('span', { class: 'entry' }, [title]);
  return make('a', { class: 'entry', href, 'aria-current': isHere(entry) ? 'page' : undefined }, [title]);
}

function makeBranch(entry: NavigationEntry): HTMLElement {
  const link = makeLink(entry);
  if (entry.children.length === 0) return make('li', {}, [link]);
  const item = make('li', {}, []);
  const key = `${entry.href ?? ''} ${entry.title}`;
  const isOpen = chosen.get(key) ?? (isHere(entry) || holdsHere(entry));
  // What nobody opened is not made: a project may have thousands of pages.
  const open = (button: HTMLElement, shows: boolean): void => {
    button.setAttribute('aria-expanded', String(shows));
    const list = item.querySelector(':scope > ul') ?? (shows ? item.appendChild(makeEntries(entry.children)) : null);
    list?.toggleAttribute('hidden', !shows);
  };
  const label = `Pages below ${entry.title}`;
  const button = makeButton({ class: 'fold', 'aria-label': label }, [], (pressed) => {
    const shows = pressed.getAttribute('aria-expanded') !== 'true';
    chosen.set(key, shows);
    open(pressed, shows);
  });
  item.append(make('div', { class: 'branch' }, [link, button]));
  open(button, isOpen);
  return item;
}

/** Makes the list of some entries; those on the way to this page are open. */
export function makeEntries(entries: readonly NavigationEntry[]): HTMLElement {
  return make('ul', {}, entries.map(makeBranch));
}
