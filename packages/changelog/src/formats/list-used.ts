import type { LinkTarget, Release } from '../release/release.ts';

/** Labels as Markdown compares them. */
function fold(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The link definitions that the text of a release uses; an unlucky bracket may name one more. */
export function listUsed({ body = '', definitions = [] }: Release): readonly LinkTarget[] {
  const labels = new Set(Array.from(body.matchAll(/\[([^[\]]{1,999})\]/g), ([, label = '']) => fold(label)));
  return definitions.filter(({ label }) => labels.has(fold(label)));
}
