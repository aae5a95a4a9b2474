import type { Document, Reference } from '../document.ts';
import type { Span } from '../span.ts';
import type { HeaderField } from './read-header.ts';
import type { RecordTitle, TitleNumber } from './read-title.ts';
import type { RecordName } from './record-name.ts';
import type { StatusTable } from './statuses.ts';

/** What `signpost.yaml` says of one numbered series. Paths are relative to the project's root. */
export interface SeriesSettings {
  readonly folder: string;
  readonly label?: string;
  readonly index?: string;
  readonly template?: string;
  readonly digits?: number;
  readonly draft?: boolean;
  /** A filename with `{number}` and `{slug}`, a title with `{number}` and `{title}`. */
  readonly file?: string;
  readonly title?: string;
  /** Statuses with those that may follow each. */
  readonly statuses?: Readonly<Record<string, readonly string[]>>;
}

/** One record of a series. */
export interface SeriesRecord {
  readonly document: Document;
  readonly path: string;
  readonly name: RecordName;
  /** Nothing for a document without headings. */
  readonly title: RecordTitle | undefined;
  readonly status: HeaderField | undefined;
  readonly header: readonly HeaderField[];
}

/** A cell of a row in an index. */
export interface IndexCell extends Span {
  /** As written, without white space around it. */
  readonly text: string;
}

/** What an index document says of a record, where a link leads to it. */
export interface IndexRow {
  readonly record: SeriesRecord;
  readonly link: Reference;
  /** Whole lines. */
  readonly span: Span;
  readonly kind: 'pipe' | 'list-table' | 'item' | 'text';
  readonly cells: readonly IndexCell[];
}

/** The document that lists the records of a series. */
export interface SeriesIndex {
  readonly document: Document;
  readonly rows: readonly IndexRow[];
}

/** A folder of numbered records, with the habits that most of them keep. */
export interface Series {
  readonly folder: string;
  /** What people call a record: `ADR`, `RFC`. */
  readonly label: string;
  /** Digits of a number. */
  readonly width: number;
  /** Whether a new record starts without a number. */
  readonly isDrafted: boolean;
  readonly settings: SeriesSettings | undefined;
  readonly statuses: StatusTable;
  /** In the order of their paths. */
  readonly records: readonly SeriesRecord[];
  readonly index: SeriesIndex | undefined;
}

/** How a record is called: `ADR-0007`. */
export function callRecord({ label }: Pick<Series, 'label'>, { name }: Pick<SeriesRecord, 'name'>): string {
  return `${label}-${name.digits}`;
}

/** The number in a record's title, where it is one of its series: `GPT 4 support` names no record. */
export function titleNumberOf(
  { label }: Pick<Series, 'label'>,
  { title }: Pick<SeriesRecord, 'title'>,
): TitleNumber | undefined {
  const numbered = title?.numbered;
  return numbered?.label === undefined || numbered.label === label ? numbered : undefined;
}
