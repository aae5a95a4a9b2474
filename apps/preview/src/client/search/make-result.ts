import type { SearchHit } from '../../protocol.ts';
import { make } from '../dom/make.ts';

/** A text with the words that were asked for marked. */
function markWords(text: string, query: string): (Node | string)[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const folded = text.toLowerCase();
  const parts: (Node | string)[] = [];
  let from = 0;
  while (from < text.length) {
    const places = words
      .map((word) => ({ at: folded.indexOf(word, from), length: word.length }))
      .filter(({ at }) => at !== -1);
    const [first] = places.toSorted((one, other) => one.at - other.at || other.length - one.length);
    if (first === undefined) break;
    parts.push(text.slice(from, first.at), make('mark', {}, [text.slice(first.at, first.at + first.length)]));
    from = first.at + first.length;
  }
  return [...parts, text.slice(from)];
}

/** Makes one line of the results. */
export function makeResult({ title, href, section, excerpt }: SearchHit, query: string, id: string): HTMLAnchorElement {
  const name = make(
    'span',
    { class: 'result-title' },
    markWords(section === undefined ? title : `${title} › ${section}`, query),
  );
  const words = make('span', { class: 'result-excerpt' }, markWords(excerpt, query));
  return make('a', { href, role: 'option', id, tabindex: '-1', 'aria-selected': 'false' }, [name, words]);
}
