import type { Document } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { PageContent } from './collect-included.ts';
import type { Graph } from './graph.ts';
import { keyOfLocal } from './key-of-local.ts';
import { remember } from './remember.ts';

interface Targets {
  readonly names: ReadonlySet<string>;
  readonly definitions: ReadonlySet<string>;
}

function collectTargets(documents: readonly Document[]): Targets {
  const names = new Set<string>();
  const keys = new Set<string>();
  for (const { labels, headings, definitions } of documents) {
    for (const { kind, name } of definitions) keys.add(keyOfLocal(kind, name));
    for (const { name } of labels) names.add(name);
    for (const { text } of headings) names.add(normalizeName(text));
  }
  return { names, definitions: keys };
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
      hasName: (name) => own.names.has(name) || added.names.has(name),
      hasDefinition: (key) => own.definitions.has(key) || added.definitions.has(key),
      isComplete,
    };
  });
}
