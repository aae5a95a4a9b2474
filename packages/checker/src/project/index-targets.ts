import { normalizeName } from '@signpost/rst';
import type { PageContent } from './collect-included.ts';
import type { Graph } from './graph.ts';
import { keyOfLocal } from './key-of-local.ts';
import { remember } from './remember.ts';

/** The targets and titles of every page, its includes with it, each collected when it is first asked for. */
export function indexTargets(includedOn: (path: string) => PageContent): Graph['targetsOf'] {
  return remember((path) => {
    const { documents, isComplete } = includedOn(path);
    const names = new Set<string>();
    const keys = new Set<string>();
    for (const { labels, headings, definitions } of documents) {
      for (const { kind, name } of definitions) keys.add(keyOfLocal(kind, name));
      for (const { name } of labels) names.add(name);
      for (const { text } of headings) names.add(normalizeName(text));
    }
    return { names, definitions: keys, isComplete };
  });
}
