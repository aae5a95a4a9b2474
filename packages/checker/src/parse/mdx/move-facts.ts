import type { DocumentFacts, Reference, Span } from '@signpost/model';

/** Facts whose spans are places of another text: `placeOf` says where an offset is there. */
export function moveFacts(facts: DocumentFacts, placeOf: (offset: number) => number): DocumentFacts {
  const move = ({ start, end }: Span): Span => ({ start: placeOf(start), end: Math.max(placeOf(start), placeOf(end)) });
  const moveAll = <Fact extends { readonly span: Span }>(list: readonly Fact[]): Fact[] =>
    list.map((fact) => ({ ...fact, span: move(fact.span) }));
  const moveReferences = (list: readonly Reference[]): Reference[] =>
    list.map((one) => ({ ...one, span: move(one.span), targetSpan: move(one.targetSpan) }));
  const { uncertainDomains, isOrphan, holdsUnreadText } = facts;
  return {
    headings: moveAll(facts.headings),
    anchors: moveAll(facts.anchors),
    labels: moveAll(facts.labels),
    definitions: moveAll(facts.definitions),
    objects: moveAll(facts.objects),
    uncertainDomains,
    isOrphan,
    holdsUnreadText,
    references: moveReferences(facts.references),
    toctrees: facts.toctrees.map(({ options, entries, span }) => ({
      options,
      entries: moveReferences(entries),
      span: move(span),
    })),
    directives: moveAll(facts.directives),
    code: facts.code.map(({ language, span, contentSpan }) => ({
      language,
      span: move(span),
      contentSpan: move(contentSpan),
    })),
    tables: moveAll(facts.tables),
    blocks: moveAll(facts.blocks),
    fields: moveAll(facts.fields),
    problems: moveAll(facts.problems),
    placeholders: moveAll(facts.placeholders),
    suppressions: facts.suppressions.map((one) => ({ ...one, span: move(one.span), names: moveAll(one.names) })),
  };
}
