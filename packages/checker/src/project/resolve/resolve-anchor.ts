import type { Outcome } from '@signpost/model';
import type { Graph } from '../graph.ts';
import { unverifiable } from './unverifiable.ts';

const lineNumbers = /^L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$/;
const generated = /^(?:top$|user-content-|fn(?:ref)?[:\d]|:~:)/i;

const hasComponent = /<[A-Z]/;

/** What a link to an existing file leads to, given its fragment. */
export function resolveAnchor(graph: Graph, path: string, fragment: string | undefined): Outcome {
  if (fragment === undefined || fragment === '') return { kind: 'ok', path };
  const document = graph.document(path);
  const isKnown =
    document === undefined ||
    lineNumbers.test(fragment) ||
    generated.test(fragment) ||
    graph.hasAnchor(path, fragment) ||
    (graph.siteOf(path).dialect === 'sphinx' && graph.labels.has(fragment.toLowerCase()));
  if (isKnown) return { kind: 'ok', path, anchor: fragment };
  const isUnknownProgram = graph.siteOf(path).dialect === 'github' && path.endsWith('.mdx');
  return isUnknownProgram && hasComponent.test(document.text)
    ? unverifiable('components make IDs that only the program which runs them knows')
    : { kind: 'missing-anchor', path, anchor: fragment };
}
