import { applySplices, type FileStep, type InsertRowStep } from '@signpost/model';
import { foldName } from '../edit/sort-order.ts';
import { enterRecord, listRecord } from '../numbers/list-record.ts';
import type { NewDocument } from './open-document.ts';
import { contextOf, type Setting } from './setting.ts';
import type { StepResult } from './step-context.ts';

/** What a series wrote into its index about a new record; the steps of the kind that would do the same have nothing left to do. */
export interface Listing {
  readonly result?: StepResult;
  readonly isDone: (step: FileStep) => boolean;
}

const nothing: Listing = { isDone: () => false };

/** The cells that the kind of a document knows, by the header of their column. */
function openCells(document: NewDocument, setting: Setting, index: string): (header: string) => string | undefined {
  const step = document.kind.steps.find(
    (each): each is InsertRowStep => each.kind === 'insert-row' && setting.places.get(each.place) === index,
  );
  return (header) => {
    const column = step?.columns.find((each) => each.header.some((known) => foldName(known) === foldName(header)));
    if (step === undefined || column === undefined) return undefined;
    return contextOf(step, document.settingOf(step)).render(column.cell, { column: header });
  };
}

/** Lists a new record in the index of its series as the others are listed: a row in the section of its status, an entry. */
export function listInSeries(document: NewDocument, setting: Setting): Listing {
  const { path, number, date, status, record } = document;
  const index = record?.series.index;
  // An earlier step may have changed the index: then the places in it are no longer known.
  if (record === undefined || index === undefined || setting.draft.read(index.document.path) !== index.document.text)
    return nothing;
  const { series, words } = record;
  const { path: indexPath, text } = index.document;
  const cellOf = openCells(document, setting, indexPath);
  const isListed = index.rows.some((row) => row.record.path === path);
  const row = isListed ? [] : listRecord(series, index, { path, digits: number, title: words, status, date, cellOf });
  const entry = enterRecord(index, series, path);
  if (row.length > 0 || entry.length > 0) setting.draft.write(indexPath, applySplices(text, [...row, ...entry]));
  const details = [...(row.length > 0 ? ['+1 row'] : []), ...(entry.length > 0 ? ['+1 entry'] : [])];
  return {
    ...(details.length === 0 ? {} : { result: { path: indexPath, detail: details.join(', ') } }),
    isDone: (step) =>
      setting.places.get(step.place) === indexPath &&
      ((step.kind === 'insert-row' && (isListed || row.length > 0)) ||
        (step.kind === 'toctree-entry' && entry.length > 0)),
  };
}
