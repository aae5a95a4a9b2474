import { joinKey, type FindingKey } from './finding-key.ts';

/** The known findings of one project; a finding that occurs twice stands there twice. */
export interface Baseline {
  /** The folder of the project, relative to the root; `''` is the root itself. */
  readonly folder: string;
  /** The file, relative to the root. */
  readonly path: string;
  /** The file's text; nothing where there is no baseline. */
  readonly text: string | undefined;
  readonly entries: readonly FindingKey[];
}

const fileName = '.signpost/baseline.jsonl';

/** Where the baseline of a project lies, relative to the root. */
export function baselinePathOf(folder: string): string {
  return folder === '' ? fileName : `${folder}/${fileName}`;
}

/** Sorts as the file is sorted: by path, rule and text, in code units. */
export function orderEntries(entries: readonly FindingKey[]): readonly FindingKey[] {
  return entries
    .map((entry) => [joinKey(entry), entry] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);
}
