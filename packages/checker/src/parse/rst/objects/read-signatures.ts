import type { Span } from '@signpost/model';
import type { Directive } from '@signpost/rst';
import { spanOf } from '../read-references.ts';

/** One signature of a directive, with the lines that a backslash joins. */
export interface Signature {
  readonly text: string;
  readonly span: Span;
}

/** The signatures of a directive: one a line. */
export function readSignatures(node: Directive): Signature[] {
  const signatures: Signature[] = [];
  let open: Signature | undefined;
  for (const { value, position } of node.arguments) {
    for (const line of value.split('\n')) {
      const span = spanOf(position);
      const text = (open?.text ?? '') + line;
      const start = open?.span.start ?? span.start;
      const isOpen = text.endsWith('\\');
      const signature = { text: isOpen ? text.slice(0, -1) : text.trim(), span: { start, end: span.end } };
      open = isOpen ? signature : undefined;
      if (!isOpen && signature.text !== '') signatures.push(signature);
    }
  }
  return open === undefined ? signatures : [...signatures, { ...open, text: open.text.trim() }];
}

/** Whether a directive describes its objects without declaring them. */
export function isUnindexed({ options }: Directive): boolean {
  return options.some(({ name }) => name === 'noindex' || name === 'no-index');
}

/** The value of a directive's option. */
export function optionOf({ options }: Directive, wanted: string): string | undefined {
  return options.find(({ name }) => name === wanted)?.value;
}
