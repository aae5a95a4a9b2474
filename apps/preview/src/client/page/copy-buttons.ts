import { make, makeButton } from '../dom/make.ts';

const shownFor = 1500;
const prompt = /^(?:\$|>>>|\.\.\.|PS>) ?/;

/** What people want to run: of a session, what was typed. */
function copied(code: Element): string {
  const text = code.textContent ?? '';
  const isSession = /\blanguage-(?:console|shell-session|shell|pycon|doctest)\b/.test(code.className);
  const typed = text.split('\n').filter((line) => prompt.test(line));
  if (!isSession || typed.length === 0) return text.trimEnd();
  return typed.map((line) => line.replace(prompt, '')).join('\n');
}

async function copy(button: HTMLButtonElement, code: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(copied(code));
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not allowed';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, shownFor);
}

/** Puts a button at each block of code, which copies it. */
export function addCopyButtons(piece: HTMLElement): void {
  for (const block of piece.querySelectorAll('pre')) {
    const code = block.querySelector(':scope > code');
    const kind = ['mermaid', 'graphviz', 'plantuml'].find((each) => block.classList.contains(each));
    if (code === null && kind === undefined) continue;
    const frame = make('div', { class: 'code-frame' });
    block.replaceWith(frame);
    const button = makeButton({ class: 'copy', 'aria-label': 'Copy this code' }, ['Copy'], (pressed) => {
      void copy(pressed, code ?? block);
    });
    frame.append(...(kind === undefined ? [] : [make('span', { class: 'code-kind' }, [kind])]), block, button);
    // What scrolls can be reached by keyboard, and says what it is.
    block.setAttribute('role', 'group');
    block.setAttribute('aria-label', kind === undefined ? 'Code' : `Source of a ${kind} drawing`);
  }
}
