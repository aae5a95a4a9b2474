import type { FileChange } from '@signpost/model';
import { renderBaseline } from './render-baseline.ts';
import type { Verdict } from '../verdict.ts';
import { keyOf } from './finding-key.ts';

/** What becomes of the baselines. */
export interface BaselinePlan {
  readonly changes: readonly FileChange[];
  /** Findings that are recorded now and were not. */
  readonly added: number;
  /** Entries whose finding is gone. */
  readonly removed: number;
}

/** Findings, and what the baselines know of them. */
type FoundNews = Pick<Verdict, 'baselines' | 'diagnostics' | 'texts'>;

/**
 * The changes that bring the baselines up to date; nothing is written. A project without a baseline gets one with all that is
 * found; from then on it only shrinks, unless `mayGrow`. An empty one is removed.
 */
export function planBaseline({ baselines, diagnostics, texts }: FoundNews, mayGrow: boolean): BaselinePlan {
  const changes: FileChange[] = [];
  let added = 0;
  let removed = 0;
  for (const { baseline, kept, gone, news } of baselines) {
    const { path, text, folder } = baseline;
    const recorded = mayGrow || text === undefined ? news.flatMap((index) => diagnostics[index] ?? []) : [];
    const more = recorded.map((diagnostic) => keyOf(diagnostic, folder, (file) => texts.get(file)));
    const entries = [...kept, ...more];
    added += more.length;
    removed += gone;
    const content = renderBaseline(entries);
    if (entries.length === 0) {
      if (text !== undefined) changes.push({ kind: 'delete', path, before: text });
    } else if (text === undefined) changes.push({ kind: 'create', path, content });
    else if (text !== content) changes.push({ kind: 'update', path, before: text, content });
  }
  return { changes, added, removed };
}
