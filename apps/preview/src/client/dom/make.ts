/** Makes an element; an attribute without value is left out. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  children: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Makes a button that does something. */
export function makeButton(
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly (Node | string)[],
  press: (button: HTMLButtonElement) => void,
): HTMLButtonElement {
  const button = make('button', { type: 'button', ...attributes }, children);
  button.addEventListener('click', () => press(button));
  return button;
}
