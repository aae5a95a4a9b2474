import type { Answers } from '@signpost/model';
import { oneLine } from '../markup/block.ts';
import { listOwed, type Owed } from '../owed/list-owed.ts';
import { lowerTitle } from '../present/render-owed.ts';
import type { ModelView } from '../projections/projection.ts';

/** The documents of a scenario: those that every such change writes, and those that depend on an answer or on a wish. */
export interface ListedDocuments {
  readonly certain: readonly Owed[];
  readonly others: readonly Owed[];
}

function isCertain({ status, need }: Owed): boolean {
  return status === 'needed' && need !== 'may';
}

/** What a scenario owes somebody of whom no more is known than `told`. */
export function listDocuments(id: string, { model, places }: ModelView, told: Answers = {}): ListedDocuments {
  const scenario = model.scenarios.filter((each) => each.id === id);
  const owed = listOwed(scenario, { answers: told, named: { places, areas: model.areas } });
  const open = owed.filter(({ status }) => status !== 'not-needed');
  return { certain: open.filter(isCertain), others: open.filter((each) => !isCertain(each)) };
}

/** Titles of documents in a row, small where no name asks for large letters. */
export function joinTitles(documents: readonly Pick<Owed, 'title'>[]): string {
  return documents.map(({ title }) => oneLine(lowerTitle(title))).join(', ');
}

/** The documents of a scenario in a row: those that are always written, then those that may be. */
export function describeDocuments({ certain, others }: ListedDocuments): string {
  if (others.length === 0) return joinTitles(certain);
  return `${joinTitles(certain)}${certain.length === 0 ? 'perhaps ' : '; perhaps '}${joinTitles(others)}`;
}
