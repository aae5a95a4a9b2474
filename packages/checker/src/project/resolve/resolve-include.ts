import type { Outcome, Reference } from '@signpost/model';
import type { Graph, Page } from '../graph.ts';
import { findMissingPart, partOptions } from './find-missing-part.ts';
import { resolveResource } from './resolve-resource.ts';

/** Resolves the file of an include, and the part of it that the options take. */
export function resolveInclude(graph: Graph, document: Page, reference: Reference): Outcome {
  const outcome = resolveResource(graph, document, reference);
  const { options } = reference;
  if (outcome.kind !== 'ok' || options === undefined || !partOptions.some((name) => name in options)) return outcome;
  const text = graph.textOf(outcome.path);
  const option = text === undefined ? undefined : findMissingPart(text, reference);
  return option === undefined ? outcome : { kind: 'missing-part', path: outcome.path, option };
}
