import type { Reference, Span } from '@signpost/model';
import { findDefinitionTarget } from './find-target-span.ts';

/** The definitions of a text, in their order. */
export interface Definitions {
  readonly all: readonly Reference[];
  /** By identifier: the first of a label counts. */
  readonly first: ReadonlyMap<string, Reference>;
}

/** A definition as a parser gives it. */
interface FoundDefinition {
  readonly identifier: string;
  readonly url: string;
  readonly span: Span;
}

/** Makes references of definitions. */
export function createDefinitions(found: readonly FoundDefinition[], text: string): Definitions {
  const first = new Map<string, Reference>();
  const all = found.map(({ identifier, url, span }): Reference => {
    const targetSpan = findDefinitionTarget(text, span) ?? span;
    const reference = { kind: 'definition', label: identifier, target: url, span, targetSpan } as const;
    if (!first.has(identifier)) first.set(identifier, reference);
    return reference;
  });
  return { all, first };
}
