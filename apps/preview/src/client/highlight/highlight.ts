import highlighter from 'highlight.js/lib/core';
import { languages } from './languages.ts';

for (const { name, grammar, aliases = [] } of languages) {
  highlighter.registerLanguage(name, grammar);
  highlighter.registerAliases([...aliases], { languageName: name });
}

/** Colours the words of a block of code; its text stays as it is. */
export function highlight(code: HTMLElement, language: string): void {
  const text = code.textContent ?? '';
  if (highlighter.getLanguage(language) === undefined) return;
  const { value } = highlighter.highlight(text, { language, ignoreIllegals: true });
  const made = document.createElement('template');
  made.innerHTML = value;
  if (made.content.textContent === text) code.replaceChildren(made.content);
}
