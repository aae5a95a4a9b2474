import type { Outcome } from '@signpost/model';
import type { Graph } from '../graph.ts';

const lineNumbers = /^L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$/;
const generated = /^(?:top$|user-content-|fn(?:ref)?[:\d]|:~:)/i;

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
  const spelled = graph.findAnchorIgnoringCase(path, fragment);
  return spelled === undefined
    ? { kind: 'missing-anchor', path, anchor: fragment }
    : { kind: 'case-mismatch', path, spelled, anchor: fragment };
}
