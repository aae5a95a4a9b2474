import { routes, type SearchHit } from '../../protocol.ts';
import { make, makeButton } from '../dom/make.ts';
import { waitForPause } from '../dom/wait-for-pause.ts';
import { ask } from '../page/ask.ts';
import { makeResult } from './make-result.ts';

const pause = 70;
const listName = '-signpost-results';

/** The dialog that finds pages by their words: a field with a list below it. */
class SearchDialog {
  private readonly field = make('input', {
    type: 'text',
    role: 'combobox',
    placeholder: 'Search all pages',
    'aria-label': 'Search all pages',
    'aria-expanded': 'false',
    'aria-controls': listName,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private readonly list = make('div', { role: 'listbox', id: listName, 'aria-label': 'Pages' });
  private readonly status = make('p', { class: 'quiet', role: 'status' });
  private readonly dialog: HTMLDialogElement;
  private asked: AbortController | undefined;
  private chosen = 0;

  constructor() {
    const close = makeButton({ class: 'tool close', 'aria-label': 'Close' }, [], () => this.dialog.close());
    const head = make('div', { class: 'search-head' }, [this.field, close]);
    this.dialog = make('dialog', { class: 'search', 'aria-label': 'Search' }, [head, this.status, this.list]);
    this.dialog.addEventListener('pointerdown', ({ target }) => {
      if (target === this.dialog) this.dialog.close();
    });
    this.field.addEventListener(
      'input',
      waitForPause(pause, () => void this.search()),
    );
    this.field.addEventListener('keydown', (event) => this.press(event));
    document.body.append(this.dialog);
  }

  open(): void {
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.field.select();
    // The index of words is made while somebody types.
    void this.search();
  }

  private async search(): Promise<void> {
    this.asked?.abort();
    const asked = new AbortController();
    this.asked = asked;
    const query = this.field.value.trim();
    const hits = await ask<readonly SearchHit[]>(`${routes.search}?${new URLSearchParams({ q: query })}`, asked.signal);
    if (asked.signal.aborted) return;
    this.show(hits ?? [], query);
  }

  private show(hits: readonly SearchHit[], query: string): void {
    const isEmpty = hits.length === 0;
    this.list.replaceChildren(...hits.map((hit, index) => makeResult(hit, query, `${listName}-${index}`)));
    this.list.hidden = isEmpty;
    this.field.setAttribute('aria-expanded', String(!isEmpty));
    const found = hits.length === 1 ? '1 page' : `${hits.length} pages`;
    const none = query === '' ? 'Type some words. Arrow keys choose, Enter opens.' : `No page has “${query}”.`;
    this.status.textContent = isEmpty ? none : found;
    this.choose(0);
  }

  private choose(index: number): void {
    const options = [...this.list.children];
    this.chosen = Math.max(0, Math.min(index, options.length - 1));
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === this.chosen));
    const option = options[this.chosen];
    if (option === undefined) return this.field.removeAttribute('aria-activedescendant');
    this.field.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  private press(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const move = moves[event.key];
    if (move !== undefined) {
      event.preventDefault();
      this.choose(this.chosen + move);
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const option = this.list.children[this.chosen];
    if (!(option instanceof HTMLAnchorElement)) return;
    this.dialog.close();
    option.click();
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Makes the button that opens the search; so do `/` and Ctrl-K. */
export function makeSearchButton(): HTMLElement {
  const dialog = new SearchDialog();
  addEventListener('keydown', (event) => {
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    const isLetter = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
    if (!isSlash && !isLetter) return;
    event.preventDefault();
    dialog.open();
  });
  const label = make('span', { class: 'tool-label' }, ['Search']);
  const hint = make('kbd', { 'aria-hidden': 'true' }, ['/']);
  return makeButton(
    { class: 'tool find', 'aria-label': 'Search', 'aria-keyshortcuts': '/ Control+K' },
    [label, hint],
    () => dialog.open(),
  );
}
