import { posix } from 'node:path';
import type { Document } from '../document.ts';
import { groupBy } from '../group-by.ts';
import type { Link, Project } from '../project.ts';
import { createAttachedTest } from './attached.ts';
import { readHeader } from './read-header.ts';
import { readRows } from './read-rows.ts';
import { readTitle } from './read-title.ts';
import { readRecordName } from './record-name.ts';
import type { Series, SeriesIndex, SeriesRecord, SeriesSettings } from './series.ts';
import { createStatuses, usualStatuses } from './statuses.ts';

type Documents = Pick<Project, 'documents' | 'links'>;

/** Folders that hold nothing else, by their usual names. */
const usualFolder =
  /^(?:adrs?|decisions?|decision[-_ ]?(?:records?|log)|architecture[-_ ]?decisions?(?:[-_ ]?records?)?|arch[-_]decisions|rfcs?|peps?|keps?|rfds?)$/i;
const innerFolder = /^(?:text|records|accepted|active)$/i;
const indexName = /^(?:index|readme)\.(?:md|mdx|rst)$/i;
const templateName = /template/i;

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Groups them once, when they are first asked for: most projects have no series. */
function groupLinks(links: readonly Link[]): (path: string) => readonly Link[] {
  let groups: ReadonlyMap<string, readonly Link[]> | undefined;
  return (path) => {
    groups ??= groupBy(links, ({ document }) => document.path);
    return groups.get(path) ?? [];
  };
}

/** What one thing is for most of many; the first of equals. */
function findMost<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function isUsual(folder: string): boolean {
  const name = posix.basename(folder);
  return usualFolder.test(innerFolder.test(name) ? posix.basename(posix.dirname(folder)) : name);
}

function readRecord(document: Document, settings: SeriesSettings | undefined): SeriesRecord | undefined {
  const { file, title, label } = settings ?? {};
  const name = readRecordName(posix.basename(document.path), file);
  const pattern = title === undefined ? undefined : { title, label };
  const heading = document.headings[0];
  if (name === undefined) return undefined;
  const header = readHeader(document);
  return {
    document,
    path: document.path,
    name,
    title: heading === undefined ? undefined : readTitle(document.text, heading, pattern),
    header,
    status: header.find((field) => field.name === 'status'),
  };
}

/** Titles that say the number of their file and what a record is called: no folder has them by chance. */
function areLabelled(records: readonly SeriesRecord[]): boolean {
  const sure = records.filter(
    ({ name, title }) => title?.numbered?.label !== undefined && title.numbered.number === name.number,
  );
  return sure.length > 1 && sure.length * 2 >= records.length;
}

/** Whether a folder without settings holds a series: by its name, or by the titles in it. */
function isSeries(folder: string, records: readonly SeriesRecord[], documents: readonly Document[]): boolean {
  const others = documents.filter(({ path }) => {
    const name = posix.basename(path);
    return !indexName.test(name) && !templateName.test(name) && readRecordName(name) === undefined;
  });
  if (isUsual(folder) && records.length > 0) return records.length >= others.length;
  if (isUsual(folder)) return others.length === 0 && documents.some(({ path }) => indexName.test(posix.basename(path)));
  return areLabelled(records);
}

function chooseLabel(folder: string, records: readonly SeriesRecord[]): string {
  const written = findMost(
    records.flatMap(({ name, title }) =>
      title?.numbered?.number === name.number ? (title?.numbered?.label ?? []) : [],
    ),
  );
  const [, name] = /(rfc|pep|kep|rfd)s?(?:\/\w+)?$/i.exec(folder) ?? [];
  return written ?? (name === undefined ? 'ADR' : name.toUpperCase());
}

/** The document that lists the records of a folder: the one that the settings name, else the first by its name. */
function findIndex(
  folder: string,
  byFolder: ReadonlyMap<string, readonly Document[]>,
  given: string | undefined,
): Document | undefined {
  const documents = byFolder.get(given === undefined ? folder : folderOf(given)) ?? [];
  return documents.find(({ path }) => (given === undefined ? indexName.test(posix.basename(path)) : path === given));
}

function createSeries(
  folder: string,
  records: readonly SeriesRecord[],
  index: SeriesIndex | undefined,
  settings: SeriesSettings | undefined,
): Series {
  const widths = records.flatMap(({ name }) => (name.number === undefined ? [] : name.digits.length));
  const { statuses, draft, digits, label } = settings ?? {};
  return {
    folder,
    label: label ?? chooseLabel(folder, records),
    width: digits ?? findMost(widths) ?? 4,
    isDrafted: draft ?? records.some(({ name }) => name.number === undefined),
    settings,
    statuses: statuses === undefined ? usualStatuses : createStatuses(statuses),
    records,
    index,
  };
}

/** Finds the numbered series of a project: those that its settings name, and the folders that are plainly one. */
export function findSeries(project: Documents, configured: readonly SeriesSettings[]): readonly Series[] {
  const byFolder = groupBy(project.documents, ({ path }) => folderOf(path));
  const linksFrom = groupLinks(project.links);
  const folders = new Set([...configured.map(({ folder }) => folder), ...byFolder.keys()]);
  return [...folders].flatMap((folder) => {
    const settings = configured.find((each) => each.folder === folder);
    const documents = byFolder.get(folder) ?? [];
    const numbered = documents.flatMap((document) => {
      const mayBe =
        settings !== undefined || isUsual(folder) || /^\W*[A-Z]{2,6}\b/.test(document.headings[0]?.text ?? '');
      return mayBe ? (readRecord(document, settings) ?? []) : [];
    });
    const isAttached = createAttachedTest(numbered);
    const records = numbered.filter((record) => !isAttached(record));
    if (settings === undefined && !isSeries(folder, records, documents)) return [];
    const list = findIndex(folder, byFolder, settings?.index);
    const byPath = new Map(records.map((record) => [record.path, record]));
    const index =
      list === undefined ? undefined : { document: list, rows: readRows(list, linksFrom(list.path), byPath) };
    return [createSeries(folder, records, index, settings)];
  });
}
