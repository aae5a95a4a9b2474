import type { Document, Label, Reference } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { PageContent } from './collect-included.ts';
import type { Graph } from './graph.ts';
import { keyOfLabel, keyOfLocal } from './key-of-local.ts';
import { remember } from './remember.ts';

interface Targets {
  readonly names: ReadonlyMap<string, 'one' | 'several'>;
  readonly definitions: ReadonlySet<string>;
}

/** Explicit names of one page go before titles; two of a kind are ambiguous, unless they are one address. */
function collectNames(documents: readonly Document[]): Targets['names'] {
  const titles = new Map<string, 'one' | 'several'>();
  const explicit = new Map<string, Label>();
  const ambiguous = new Set<string>();
  for (const { labels, headings } of documents) {
    for (const { text } of headings) {
      const name = normalizeName(text);
      titles.set(name, titles.has(name) ? 'several' : 'one');
    }
    for (const label of labels) {
      const known = explicit.get(label.name);
      if (known !== undefined && (label.url === undefined || label.url !== known.url)) ambiguous.add(label.name);
      explicit.set(label.name, label);
    }
  }
  for (const name of explicit.keys()) titles.set(name, ambiguous.has(name) ? 'several' : 'one');
  return titles;
}

function listLabels(references: readonly Reference[]): string[] {
  return references.flatMap(({ label }) => (label === undefined ? [] : keyOfLabel(label)));
}

function collectTargets(documents: readonly Document[]): Targets {
  const keys = documents.flatMap(({ definitions }) => definitions.map(({ kind, name }) => keyOfLocal(kind, name)));
  const labels = documents.flatMap(({ references }) => listLabels(references));
  return { names: collectNames(documents), definitions: new Set([...keys, ...labels]) };
}

/**
 * The targets and titles of every page, its includes with it, each collected when it is first asked for; those that a site adds
 * to each of its pages are collected once.
 */
export function indexTargets(includedOn: (path: string) => PageContent): Graph['targetsOf'] {
  const ofAdditions = new Map<readonly Document[], Targets>();
  return remember((path) => {
    const { documents, additions, isComplete } = includedOn(path);
    const own = collectTargets(documents);
    const added = ofAdditions.get(additions) ?? collectTargets(additions);
    ofAdditions.set(additions, added);
    return {
      findName: (name) => own.names.get(name) ?? added.names.get(name) ?? 'none',
      hasDefinition: (key) => own.definitions.has(key) || added.definitions.has(key),
      isComplete,
      isAlone: isComplete && documents.length < 2,
    };
  });
}
