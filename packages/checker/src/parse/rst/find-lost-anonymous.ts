import type { Reference as DocumentReference } from '@signpost/model';
import type { Reference, Root } from '@signpost/rst';
import { spanOf } from './read-references.ts';
import { walk } from './walk.ts';

/** The anonymous references (`` `text`__ ``) for which a document has no anonymous target left; their name is empty. */
export function findLostAnonymous(root: Root, source: string): DocumentReference[] {
  if (!source.includes('__')) return [];
  const references: Reference[] = [];
  let targets = 0;
  for (const node of walk(root)) {
    if (node.type === 'target' && node.anonymous) targets += 1;
    else if (node.type === 'reference' && node.anonymous && node.refname === null) references.push(node);
  }
  return references.slice(targets).map(({ name, position }) => {
    const span = spanOf(position);
    return { kind: 'named', name: '', target: name, span, targetSpan: span };
  });
}
