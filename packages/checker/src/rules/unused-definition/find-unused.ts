import { posix } from 'node:path';
import type { Document, Project, Reference, Span } from '@signpost/model';
import { normalizeLabel } from '../../parse/markdown/undefined/normalize-label.ts';
import { keyOfLocal } from '../../project/key-of-local.ts';
import { isUseOfDefinition } from '../../project/is-use-of-definition.ts';

/** A definition that nothing uses. */
export interface UnusedDefinition {
  readonly path: string;
  readonly span: Span;
  /** For people: `the label \`x\``. */
  readonly what: string;
  /** The definition of the same label that counts. */
  readonly winner?: Span;
}

/** `[//]: # (…)` and `[comment]: <> (…)` are how Markdown writes comments. */
function isComment({ target, label = '' }: Reference): boolean {
  return target === '' || target === '#' || /^\/+$/.test(label);
}

const brackets = /\[([^[\]]{1,999})\]/g;

/** The labels that stand in brackets more than once: in MDX some do in elements, which the Markdown parser takes for HTML. */
function listRepeated(document: Document): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  if (posix.extname(document.path) !== '.mdx') return repeated;
  for (const [, written = ''] of document.text.matchAll(brackets)) {
    const label = normalizeLabel(written);
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return repeated;
}

function findUnusedLabels(document: Document): UnusedDefinition[] {
  const { path, references, headings } = document;
  const used = new Set(references.filter(isUseOfDefinition).map(({ targetSpan }) => targetSpan.start));
  const definitions = references.filter((reference) => reference.kind === 'definition' && !isComment(reference));
  const isList = used.size === 0 && headings.length === 0 && references.length === definitions.length;
  if (isList) return [];
  const first = new Map<string, Reference>();
  const repeated = definitions.length === 0 ? new Set<string>() : listRepeated(document);
  return definitions.flatMap((definition): UnusedDefinition[] => {
    const { label = '', span, targetSpan } = definition;
    const winner = first.get(label);
    if (winner === undefined) first.set(label, definition);
    if (used.has(targetSpan.start) || repeated.has(normalizeLabel(label))) return [];
    const what = `the label \`${label}\``;
    return [{ path, span, what, ...(winner === undefined ? {} : { winner: winner.span }) }];
  });
}

function findUnusedLocals({ path, definitions, references }: Document, cited: ReadonlySet<string>): UnusedDefinition[] {
  const used = new Set(references.map(({ kind, target }) => (kind === 'footnote' ? keyOfLocal(kind, target) : '')));
  return definitions.flatMap(({ kind, name, span }): UnusedDefinition[] => {
    if (kind === 'substitution' || name === '#' || name === '*') return [];
    const isUsed = (kind === 'citation' ? cited : used).has(keyOfLocal(kind, name));
    return isUsed ? [] : [{ path, span, what: `the ${kind} \`${name}\`` }];
  });
}

/** Every citation that some document refers to: Sphinx finds one in any of its site. */
function collectCited({ documents }: Project): ReadonlySet<string> {
  const cited = new Set<string>();
  for (const { references } of documents) {
    for (const { kind, name, target } of references) {
      if (kind === 'citation' || (kind === 'role' && name !== undefined)) cited.add(keyOfLocal('citation', target));
    }
  }
  return cited;
}

/** Whether the text of other files stands on a document's page. */
function joinsOthers(document: Document): boolean {
  return (
    document.references.some(({ kind, name }) => kind === 'include' && name !== 'literalinclude') ||
    document.holdsUnreadText
  );
}

/** Files whose text stands on other pages, which may use what it defines. */
function collectIncludedPaths({ links }: Project): ReadonlySet<string> {
  return new Set(
    links.flatMap(({ reference, outcome }) =>
      reference.kind === 'include' && outcome.kind === 'ok' ? [outcome.path] : [],
    ),
  );
}

/**
 * The definitions that nothing in their documents uses. Those of a document that joins others are for all of them; one whose
 * target is wrong is told as that.
 */
export function findUnused(project: Project): UnusedDefinition[] {
  const included = collectIncludedPaths(project);
  const cited = collectCited(project);
  const wrong = new Set(
    project.links.flatMap(({ document, reference, outcome }) =>
      reference.kind === 'definition' && !['ok', 'external', 'unverifiable'].includes(outcome.kind)
        ? [`${document.path}\0${reference.span.start}`]
        : [],
    ),
  );
  return project.documents.flatMap((document) => {
    const isMarkdown = document.format === 'markdown';
    const found = [...(isMarkdown ? findUnusedLabels(document) : []), ...findUnusedLocals(document, cited)];
    const isAlone = found.length > 0 && !included.has(document.path) && !joinsOthers(document);
    return isAlone ? found.filter(({ path, span }) => !wrong.has(`${path}\0${span.start}`)) : [];
  });
}
