import { posix } from 'node:path';
import type { Document } from '@signpost/model';
import { normalizeName } from '../parse/normalize-name.ts';
import type { DocumentTargets, Graph } from './graph.ts';
import { remember } from './remember.ts';

function listIncludes({ path, references }: Document): string[] {
  const included = references.filter(
    ({ kind, name, target }) => kind === 'include' && name === 'include' && !target.startsWith('<'),
  );
  return included.map(({ target }) => posix.join(posix.dirname(path), target));
}

/** A document's own targets and titles, and those of what it includes, directly or through another. */
function collectTargets(document: Document, find: Graph['document']): DocumentTargets {
  const names = new Set<string>();
  const seen = new Set([document.path]);
  const waiting = [document];
  let isComplete = true;
  for (let current = waiting.pop(); current !== undefined; current = waiting.pop()) {
    for (const { name } of current.labels) names.add(name);
    for (const { text } of current.headings) names.add(normalizeName(text));
    for (const path of listIncludes(current)) {
      const included = find(path);
      if (included === undefined) isComplete = false;
      else if (!seen.has(path)) waiting.push(included);
      seen.add(path);
    }
  }
  return { names, isComplete };
}

/** The targets of every document, each collected when it is first asked for. */
export function indexTargets(find: Graph['document']): Graph['targetsOf'] {
  return remember((path) => {
    const document = find(path);
    return document === undefined ? { names: new Set(), isComplete: true } : collectTargets(document, find);
  });
}
