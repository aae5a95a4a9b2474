import type { Document, Link, Project, Span } from '@signpost/model';
import { type Citation, findCitations, type Series, type SeriesRecord, titleNumberOf } from '@signpost/model/series';

/** A mention of a number in prose. */
export interface Mention {
  readonly document: Document;
  readonly citation: Citation;
  /** The record that it means; nothing where several have that number. */
  readonly record: SeriesRecord | undefined;
  /** All records of that number; none for a number that is free. */
  readonly candidates: readonly SeriesRecord[];
}

const draft = 'X';

/** Records by what people call them: the number of the file, and that of the title where it is another. */
function groupByNumber(series: Series): ReadonlyMap<string, readonly SeriesRecord[]> {
  const groups = new Map<string, SeriesRecord[]>();
  for (const record of series.records) {
    const title = titleNumberOf(series, record);
    const keys = [record.name, ...(title === undefined ? [] : [title])].map(({ number }) => String(number ?? draft));
    for (const key of new Set(keys)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [record]);
      else group.push(record);
    }
  }
  return groups;
}

/** Where file and title disagree, people follow the title: the number of the file may be that of a record which is no more. */
function isCalledBy(series: Series, record: SeriesRecord, key: string): boolean {
  const { number } = titleNumberOf(series, record) ?? record.name;
  return String(number ?? draft) === key;
}

function contains(outer: Span, { start, end }: Span): boolean {
  return outer.start <= start && end <= outer.end;
}

/** Finds the link around a place, given places in their order; links of Markdown and reStructuredText do not nest. */
function createLinkFinder(links: readonly Link[]): (place: Span) => Link | undefined {
  const sorted = links.toSorted((a, b) => a.reference.span.start - b.reference.span.start);
  let at = 0;
  return (place) => {
    while (at + 1 < sorted.length && (sorted[at + 1]?.reference.span.start ?? 0) <= place.start) at += 1;
    const link = sorted[at];
    return link !== undefined && contains(link.reference.span, place) ? link : undefined;
  };
}

function* findMentionsIn(
  document: Document,
  links: readonly Link[],
  series: Series,
  groups: ReadonlyMap<string, readonly SeriesRecord[]>,
): Generator<Mention> {
  const own = series.records.find(({ path }) => path === document.path);
  const findLink = createLinkFinder(links);
  const code = document.code.map(({ contentSpan }) => contentSpan);
  for (const citation of findCitations(document.text, series.label)) {
    if (code.some((span) => contains(span, citation))) continue;
    const key = /^\d/.test(citation.digits) ? String(Number(citation.digits)) : draft;
    const group = groups.get(key) ?? [];
    const outcome = findLink(citation)?.outcome;
    const linked = outcome?.kind === 'ok' ? group.find(({ path }) => path === outcome.path) : undefined;
    // `ADR-XXXX` is what templates and instructions say of any draft: only a link tells which one is meant.
    if (key === draft && linked === undefined && own === undefined) continue;
    const only = key === draft ? undefined : group.find((each) => group.length === 1 && isCalledBy(series, each, key));
    const record =
      linked ?? only ?? group.find((each) => key !== draft && each === own && isCalledBy(series, each, key));
    yield { document, citation, record, candidates: group };
  }
}

/** Finds every mention of a record of a series by its number, in all documents. */
export function findMentions({ documents, links }: Project, series: Series): readonly Mention[] {
  const groups = groupByNumber(series);
  const byPath = new Map<string, Link[]>();
  for (const link of links) {
    const list = byPath.get(link.document.path);
    if (list === undefined) byPath.set(link.document.path, [link]);
    else list.push(link);
  }
  return documents.flatMap((document) => [
    ...findMentionsIn(document, byPath.get(document.path) ?? [], series, groups),
  ]);
}
