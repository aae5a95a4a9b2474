import { posix } from 'node:path';
import type { FileChange, Project } from '@signpost/model';
import { likeCase, type Series } from '@signpost/model/series';
import { alreadyThere } from '../messages/already-there.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';
import { createEdits, listChanges } from './edits.ts';
import { fillTemplate } from './fill-template.ts';
import { enterRecord, listRecord } from './list-record.ts';
import { nameRecord, writeTitle } from './name-record.ts';
import { findTemplate, renderPlainRecord } from './record-template.ts';

/** A record that is to be written. */
export interface NewRecord {
  readonly title: string;
  /** Nothing for a draft. */
  readonly number: number | undefined;
  /** Default: proposed, with a capital where the others have one. */
  readonly status?: string | undefined;
  /** `2026-11-25`. */
  readonly date: string;
}

/** What a new record writes; nothing is written yet. */
export interface RecordPlan {
  readonly path: string;
  readonly changes: readonly FileChange[];
  /** Whether an index is there in which the record has to be listed by hand. */
  readonly isUnlisted: boolean;
}

/**
 * Plans a new record from the project's template, its row in the index and its entry in the table of contents.
 * @throws UsageError `already-there` when the file exists.
 */
export function planRecord(project: Project, series: Series, record: NewRecord): RecordPlan {
  const { number, date } = record;
  const status = record.status ?? likeCase('proposed', series.records.at(-1)?.status?.value ?? 'P');
  const template = findTemplate(project, series);
  const usualSuffix = series.index?.document.format === 'rst' ? '.rst' : '.md';
  const suffix = template === undefined ? usualSuffix : posix.extname(template.path);
  const { path, digits, words: title } = nameRecord(series, record.title, number, suffix);
  if (project.files.hasFile(path)) throw alreadyThere(path);
  const escape = path.endsWith('.rst') ? escapeRst : escapeMarkdown;
  const words = { title: writeTitle(series, number, title, escape), status, date };
  const isFitting = template !== undefined && posix.extname(template.path) === posix.extname(path);
  const content = isFitting ? fillTemplate(template, words) : renderPlainRecord(words, path);
  const { index } = series;
  const edits = createEdits();
  const rowEdits = index === undefined ? [] : listRecord(series, index, { path, digits, title, status, date });
  for (const edit of rowEdits) edits.add(edit);
  for (const edit of index === undefined ? [] : enterRecord(index, series, path)) edits.add(edit);
  const created: FileChange = { kind: 'create', path, content };
  return {
    path,
    changes: [created, ...listChanges(project, edits)],
    isUnlisted: index !== undefined && rowEdits.length === 0,
  };
}
