import type { Outcome, Reference } from '@signpost/model';
import { normalizeName } from '@signpost/rst';
import type { Graph, Page } from '../graph.ts';
import { findPlainDocument } from './find-plain-document.ts';
import { unverifiable } from './unverifiable.ts';

/** Resolves `` `name`_ ``, which only the targets and titles of its own document (and its includes) can answer. */
export function resolveNamed(graph: Graph, document: Page, reference: Reference): Outcome {
  const name = normalizeName(reference.name ?? reference.target);
  const targets = graph.targetsOf(document.path);
  if (name === '') {
    return targets.isAlone ? { kind: 'missing-target', name } : unverifiable('an included file may hold its target');
  }
  const found = targets.findName(name);
  if (found === 'one') return { kind: 'ok', path: document.path };
  if (found === 'several') return { kind: 'missing-target', name, isAmbiguous: true };
  const plain = findPlainDocument(graph, document, reference);
  if (plain !== undefined) return plain;
  if (graph.siteOf(document.path).sphinx?.hasUnknownText === true)
    return unverifiable('conf.py adds text to each document');
  if (!targets.isComplete) return unverifiable('an included file may hold its target');
  return { kind: 'missing-target', name };
}
