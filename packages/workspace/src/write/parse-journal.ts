import type { Journal, JournalEntry } from './journal.ts';
import type { Memo } from './memo.ts';

/** Reads a journal's text; undefined when it is none (a repository may hold anything where ours should be). */
export function parseJournal(text: string): Journal | undefined {
  const value = parseJson(text);
  if (!isRecord(value)) return undefined;
  const { label, entries, folders, memo } = value;
  const isValid = typeof label === 'string' && isArrayOf(entries, isEntry) && isArrayOf(folders, isText);
  if (!isValid || !isOptional(memo, isMemo)) return undefined;
  return { label, entries, folders, ...(isMemo(memo) ? { memo } : {}) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no JSON, no journal
  }
}

function isEntry(value: unknown): value is JournalEntry {
  if (!isRecord(value) || !isText(value['path'])) return false;
  const { before, after, mode } = value;
  return isOptional(before, isText) && isOptional(after, isText) && isOptional(mode, Number.isInteger);
}

function isMemo(value: unknown): value is Memo {
  return isRecord(value) && isText(value['key']) && isText(value['text']);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isArrayOf<T>(value: unknown, isItem: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && value.every((item) => isItem(item));
}

function isOptional(value: unknown, isValid: (value: unknown) => boolean): boolean {
  return value === undefined || isValid(value);
}
