import { make } from '../dom/make.ts';
import { onceAFrame } from '../dom/once-a-frame.ts';
import type { OutlineItem } from '../../protocol.ts';
import { partOf } from './this-page.ts';

const deepest = 6;
const mostTitles = 500;
/** A section counts as read from so far below the top of the window. */
const readingLine = 110;

function listLinks(): HTMLAnchorElement[] {
  return [...partOf('outline').querySelectorAll('a')];
}

function targetOf(link: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(decodeURIComponent(link.hash.slice(1)));
}

/** Marks the section that is being read. */
function markCurrent(): void {
  const links = listLinks();
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const link = links[middle];
    const top = link === undefined ? 0 : (targetOf(link)?.getBoundingClientRect().top ?? 0);
    if (top <= readingLine) low = middle + 1;
    else high = middle;
  }
  const current = links[Math.max(0, low - 1)];
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const outline = partOf('outline');
  if (current === undefined) return;
  const { offsetTop, offsetHeight } = current;
  const isVisible =
    offsetTop >= outline.scrollTop && offsetTop + offsetHeight <= outline.scrollTop + outline.clientHeight;
  if (!isVisible) outline.scrollTop = offsetTop - outline.clientHeight / 2;
}

let shown = '';

/** Shows the titles of the page beside it. */
export function showOutline(outline: readonly OutlineItem[]): void {
  const key = JSON.stringify(outline.map(({ depth, text, id }) => [depth, text, id]));
  if (key === shown) return;
  shown = key;
  const items = outline
    .filter(({ id }) => id !== '')
    .slice(0, mostTitles)
    .map(({ depth, text, id }) => {
      const link = make('a', { href: `#${encodeURIComponent(id)}` }, [text]);
      return make('li', { class: `depth-${Math.min(depth, deepest)}` }, [link]);
    });
  partOf('outline')
    .querySelector('ol')
    ?.replaceChildren(...items);
  markCurrent();
}

/** Follows the reader from now on. */
export function followReader(): void {
  const mark = onceAFrame(markCurrent);
  addEventListener('scroll', mark, { passive: true });
  addEventListener('resize', mark, { passive: true });
  mark();
}
