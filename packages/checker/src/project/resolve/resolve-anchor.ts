import type { Document, Outcome } from '@signpost/model';
import { makeId } from '@signpost/rst';
import type { Graph } from '../graph.ts';
import { unverifiable } from './unverifiable.ts';

const lineNumbers = /^L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?$/;
const generated = /^(?:top$|user-content-|fn(?:ref)?[:\d]|:~:)/i;

const hasComponent = /<[A-Z]/;
const htmlIds = new WeakMap<Document, ReadonlySet<string>>();

/** The ids that docutils makes of the titles of a page in HTML, also where MyST lets links use others. */
function listHtmlIds(document: Document): ReadonlySet<string> {
  const known = htmlIds.get(document);
  if (known !== undefined) return known;
  const ids = new Set(document.headings.map(({ text }) => makeId(text)));
  htmlIds.set(document, ids);
  return ids;
}

/** Whether the page in HTML has an id; a number stands for a title that has none of its own. */
function hasHtmlId(document: Document, id: string): boolean {
  return /^id\d+$/.test(id) || listHtmlIds(document).has(id);
}

/** What a link to an existing file leads to, given its fragment; `isHtml` where the link is to the page that is made of it. */
export function resolveAnchor(graph: Graph, path: string, fragment: string | undefined, isHtml = false): Outcome {
  if (fragment === undefined || fragment === '') return { kind: 'ok', path };
  const document = graph.document(path);
  const isKnown =
    document === undefined ||
    lineNumbers.test(fragment) ||
    generated.test(fragment) ||
    graph.hasAnchor(path, fragment) ||
    (isHtml && hasHtmlId(document, fragment)) ||
    (graph.siteOf(path).dialect === 'sphinx' && graph.labels.has(fragment.toLowerCase()));
  if (isKnown) return { kind: 'ok', path, anchor: fragment };
  const spelled = graph.findAnchorIgnoringCase(path, fragment);
  if (spelled !== undefined) return { kind: 'case-mismatch', path, spelled, anchor: fragment };
  const isUnknownProgram = graph.siteOf(path).dialect === 'github' && path.endsWith('.mdx');
  return isUnknownProgram && hasComponent.test(document.text)
    ? unverifiable('components make IDs that only the program which runs them knows')
    : { kind: 'missing-anchor', path, anchor: fragment };
}
