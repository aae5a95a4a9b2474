import { code, type Inline } from '../markup/block.ts';

/** A text of the model, in which backticks mark what is typed: `run \`signpost check\``. */
export function prose(text: string): readonly Inline[] {
  const parts = text.split('`');
  // An odd number of backticks leaves one that marks nothing.
  if (parts.length % 2 === 0) return [text];
  return parts.flatMap((part, index): readonly Inline[] => {
    if (index % 2 === 1) return part.trim() === '' ? [] : [code(part)];
    return part === '' ? [] : [part];
  });
}
