import { type Document, groupBy, type Link, type Project, type Span } from '@signpost/model';
import { type Citation, findCitations, type Series, type SeriesRecord, titleNumberOf } from '@signpost/model/series';
import { createScopes } from './scope.ts';

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
  const named = series.records.flatMap((record) => {
    const title = titleNumberOf(series, record);
    const keys = [record.name, ...(title === undefined ? [] : [title])].map(({ number }) => String(number ?? draft));
    return [...new Set(keys)].map((key) => ({ key, record }));
  });
  const groups = groupBy(named, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ record }) => record)]));
}

/** Where file and title disagree, people follow the title: the number of the file may be that of a record which is no more. */
function isCalledBy(series: Series, record: SeriesRecord, key: string): boolean {
  const { number } = titleNumberOf(series, record) ?? record.name;
  return String(number ?? draft) === key;
}

/** Finds the last of several things that starts before a place and ends after it, given places in their order. */
function createFinder<Value>(
  values: readonly Value[],
  spanOf: (value: Value) => Span,
): (place: Span) => Value | undefined {
  const sorted = values.toSorted((a, b) => spanOf(a).start - spanOf(b).start);
  let at = 0;
  return ({ start, end }) => {
    for (let next = sorted[at + 1]; next !== undefined && spanOf(next).start <= start; next = sorted[at + 1]) at += 1;
    const value = sorted[at];
    return value !== undefined && spanOf(value).start <= start && end <= spanOf(value).end ? value : undefined;
  };
}

interface Names {
  readonly series: Series;
  readonly groups: ReadonlyMap<string, readonly SeriesRecord[]>;
  /** The paths of records of other series. */
  readonly foreign: ReadonlySet<string>;
}

function* findMentionsIn(
  document: Document,
  links: readonly Link[],
  { series, groups, foreign }: Names,
  isMeant: boolean | undefined,
): Generator<Mention> {
  const own = series.records.find(({ path }) => path === document.path);
  const findLink = createFinder(links, ({ reference }) => reference.span);
  const findCode = createFinder(document.code, ({ contentSpan }) => contentSpan);
  for (const citation of findCitations(document.text, series.label)) {
    const outcome = findLink(citation)?.outcome;
    const target = outcome?.kind === 'ok' ? outcome.path : '';
    if (findCode(citation) !== undefined || foreign.has(target)) continue;
    const key = /^\d/.test(citation.digits) ? String(Number(citation.digits)) : draft;
    const group = groups.get(key) ?? [];
    const linked = group.find(({ path }) => path === target);
    // `ADR-XXXX` is what templates and instructions say of any draft: only a link tells which one is meant.
    if (key === draft && linked === undefined && own === undefined) continue;
    const only = group.find((each) => (group.length === 1 || each === own) && isCalledBy(series, each, key));
    if (linked === undefined && isMeant === false) continue;
    const told = isMeant === true && key !== draft ? only : undefined;
    yield { document, citation, record: linked ?? told, candidates: group };
  }
}

/** Finds every mention of a record of a series by its number, in all documents; one that means another series counts where it links to this. */
export function findMentions(project: Project, series: Series): readonly Mention[] {
  const all = project.series();
  const mayMean = createScopes(series, all);
  const others = all.filter(({ folder }) => folder !== series.folder);
  const names = {
    series,
    groups: groupByNumber(series),
    foreign: new Set(others.flatMap(({ records }) => records.map(({ path }) => path))),
  };
  const byPath = groupBy(project.links, ({ document }) => document.path);
  return project.documents.flatMap((document) => [
    ...findMentionsIn(document, byPath.get(document.path) ?? [], names, mayMean(document.path)),
  ]);
}
