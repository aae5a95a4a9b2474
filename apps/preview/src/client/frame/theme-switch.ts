import { makeButton } from '../dom/make.ts';
import { recall, remember } from '../dom/memory.ts';

const key = 'signpost-theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

function read(): Theme {
  const kept = recall('browser', key);
  return themes.find((theme) => theme === kept) ?? 'system';
}

function show(theme: Theme, button: HTMLElement): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  button.dataset['shows'] = theme;
  button.setAttribute('aria-label', `Colours: ${theme}`);
  button.title = `Colours: ${theme}`;
}

/** Makes the button that chooses dark or light: as the system, or always. */
export function makeThemeSwitch(): HTMLElement {
  const button = makeButton({ class: 'tool theme' }, [], (pressed) => {
    const next = themes[(themes.indexOf(read()) + 1) % themes.length] ?? 'system';
    remember('browser', key, next);
    show(next, pressed);
  });
  show(read(), button);
  return button;
}
