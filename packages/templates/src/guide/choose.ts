import { unknownChoice } from '../messages/unknown-choice.ts';
import type { Choice, Crossing } from './walk-tree.ts';

function fold(text: string): string {
  return text.trim().toLowerCase();
}

/**
 * The choice that a text names: by its id, by what it says, or by its place in the list.
 * @throws UsageError `unknown-choice` with the nearest one and the list.
 */
export function choose(crossing: Crossing, text: string): Choice {
  const wanted = fold(text);
  const { choices } = crossing;
  const found =
    choices.find(({ id }) => id === wanted) ??
    choices.find(({ says }) => fold(says) === wanted) ??
    choices.find((_, index) => String(index + 1) === wanted);
  if (found === undefined) throw unknownChoice(text, crossing);
  return found;
}
