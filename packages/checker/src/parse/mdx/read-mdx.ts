import type { DocumentFacts } from '@signpost/model';
import { addFacts, createFacts, type Facts } from '../markdown/facts.ts';
import { maskMdx } from './mask-mdx.ts';
import { moveFacts } from './move-facts.ts';

/** Reads MDX: what `readMarkdown` finds between its JSX, at its places in the text, and what the JSX refers to. */
export function readMdx(text: string, readMarkdown: (masked: string) => DocumentFacts): Facts {
  const { masked, references, anchors, placeOf } = maskMdx(text);
  const read = readMarkdown(masked);
  const facts = createFacts();
  addFacts(facts, placeOf === undefined ? read : moveFacts(read, placeOf));
  addFacts(facts, { references, anchors });
  return facts;
}
