import { make } from '../dom/make.ts';

let lastNumber = 0;

function select(tabs: readonly HTMLElement[], panels: readonly HTMLElement[], chosen: number): void {
  for (const [index, tab] of tabs.entries()) {
    const isChosen = index === chosen;
    tab.setAttribute('aria-selected', String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    panels[index]?.classList.toggle('tab-hidden', !isChosen);
  }
}

function moveTo(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowLeft') return (at + count - 1) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function build(set: Element): void {
  const panels = [...set.children].filter((each) => each instanceof HTMLElement && each.classList.contains('tab'));
  const shown = panels.filter((each) => each instanceof HTMLElement);
  if (shown.length === 0) return;
  lastNumber += 1;
  const tabs = shown.map((panel, index) => {
    const label = panel.querySelector(':scope > .tab-label');
    const name = `-signpost-tab-${lastNumber}-${index}`;
    const words = label?.textContent?.trim() ?? '';
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', name);
    panel.id = panel.id === '' ? `${name}-panel` : panel.id;
    panel.tabIndex = 0;
    return make('button', { type: 'button', role: 'tab', id: name, 'aria-controls': panel.id }, [words]);
  });
  const list = make('div', { class: 'tab-list', role: 'tablist' }, tabs);
  for (const [index, tab] of tabs.entries()) tab.addEventListener('click', () => select(tabs, shown, index));
  list.addEventListener('keydown', (event) => {
    const at = tabs.findIndex((tab) => tab === document.activeElement);
    const next = at === -1 ? undefined : moveTo(event.key, at, tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    select(tabs, shown, next);
    tabs[next]?.focus();
  });
  set.prepend(list);
  select(tabs, shown, 0);
}

/** Makes tabs of titled parts. */
export function makeTabs(piece: HTMLElement): void {
  for (const set of piece.querySelectorAll('.tabs')) build(set);
}
