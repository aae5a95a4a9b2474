import type { TodoItem } from '../../protocol.ts';
import { make } from '../dom/make.ts';
import { toHref } from '../page/this-page.ts';

const signs: Readonly<Record<string, string>> = { done: '✔', missing: '✖', unfilled: '✖' };

/** A file has a page, the folder that one is to be written in has none. */
function makeName({ title, path }: TodoItem): HTMLElement {
  const isFile = path !== undefined && /\.\w+$/.test(path);
  return isFile ? make('a', { href: toHref(path) }, [title]) : make('strong', {}, [title]);
}

function makeItem(item: TodoItem): HTMLElement {
  const { status, why } = item;
  const state = make('span', { class: `owed owed-${status}` }, [
    `${signs[status] ?? '○'} ${status.replaceAll('-', ' ')}`,
  ]);
  return make('li', {}, [makeName(item), ' ', state, ...(why === '' ? [] : [make('p', { class: 'owed-why' }, [why])])]);
}

/** Shows what the change still owes, and what it has brought; what it does not need is folded. */
export function makeTodo(todo: readonly TodoItem[]): HTMLElement[] {
  const [needed = [], others = []] = [true, false].map((isNeeded) =>
    todo.filter(({ status }) => (status !== 'not-needed') === isNeeded),
  );
  const none = needed.length > 0 ? [] : [make('p', { class: 'quiet' }, ['Nothing, as far as its files tell.'])];
  const list = make('ul', { class: 'panel-list' }, needed.map(makeItem));
  const summary = make('summary', {}, [`Not needed (${others.length})`]);
  const folded = others.length === 0 ? [] : [make('details', {}, [summary, make('ul', {}, others.map(makeItem))])];
  return [...none, list, ...folded];
}
