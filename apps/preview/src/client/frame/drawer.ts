import { makeButton } from '../dom/make.ts';
import { partOf } from '../page/this-page.ts';

const narrow = matchMedia('(width < 60rem)');

/** On a small screen the navigation is a drawer: while it is open, the rest waits. */
export function startDrawer(bar: Element): void {
  const sidebar = partOf('navigation');
  const rest = [...document.querySelectorAll('main, [data-part="outline"], [data-part="tools"], .project')];
  const button = makeButton({ class: 'tool menu', 'aria-label': 'Pages', 'aria-expanded': 'false' }, [], () =>
    open(button.getAttribute('aria-expanded') !== 'true'),
  );
  const open = (isOpen: boolean): void => {
    button.setAttribute('aria-expanded', String(isOpen));
    document.documentElement.classList.toggle('drawer-open', isOpen);
    for (const element of rest) element.toggleAttribute('inert', isOpen);
    if (isOpen) sidebar.querySelector<HTMLElement>('[aria-current="page"], a, input')?.focus();
    else button.focus();
  };
  const isOpen = (): boolean => button.getAttribute('aria-expanded') === 'true';
  bar.prepend(button);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen()) open(false);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (isOpen() && target instanceof Node && !sidebar.contains(target) && !button.contains(target)) open(false);
  });
  narrow.addEventListener('change', () => {
    if (!narrow.matches && isOpen()) open(false);
  });
}
