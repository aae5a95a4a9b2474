import type { Diagnostic } from '@signpost/model';
import type { Settings } from '../../settings/settings.ts';
import type { Baseline } from './baseline.ts';
import { type FindingKey, joinKey, keyOf } from './finding-key.ts';

/** A baseline after a check. */
export interface Compared {
  readonly baseline: Baseline;
  /** Entries whose finding is there, and those that this check did not look for. */
  readonly kept: readonly FindingKey[];
  /** How many entries have no finding any more. */
  readonly gone: number;
  /** What is found in the project and not recorded: indexes of the findings that count. */
  readonly news: readonly number[];
}

/** Findings told apart by the baselines. */
export interface Split {
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  readonly compared: readonly Compared[];
}

interface Count {
  readonly entries: FindingKey[];
  used: number;
}

/** A baseline while findings are compared with it. */
interface Progress {
  readonly baseline: Baseline;
  readonly counts: ReadonlyMap<string, Count>;
  readonly news: number[];
}

function countEntries(entries: readonly FindingKey[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const entry of entries) {
    const count = counts.get(joinKey(entry));
    if (count === undefined) counts.set(joinKey(entry), { entries: [entry], used: 0 });
    else count.entries.push(entry);
  }
  return counts;
}

/** Whether this check would have found what an entry stands for; a rule that is no more is looked for in vain. */
function wasLookedFor({ path, rule }: FindingKey, { folder }: Baseline, settings: Settings): boolean {
  const isKnown = rule.includes('/') || settings.selection.known.some(({ id }) => id === rule);
  return settings.isReported(folder === '' ? path : `${folder}/${path}`) && (!isKnown || settings.selection.has(rule));
}

/** What the baseline records of such findings; texts are read only where it records any. */
function findCount(
  { baseline, counts }: Progress,
  diagnostic: Diagnostic,
  textOf: (path: string) => string,
): Count | undefined {
  return counts.size === 0 ? undefined : counts.get(joinKey(keyOf(diagnostic, baseline.folder, textOf)));
}

/**
 * Tells new findings from those that the baseline of their project records. `isWhole` tells whether all findings of a document
 * are among them: an entry elsewhere is never gone.
 */
export function splitKnown(
  diagnostics: readonly Diagnostic[],
  baselines: readonly Baseline[],
  settings: Settings,
  textOf: (path: string) => string,
  isWhole: (path: string) => boolean,
): Split {
  const projects = baselines.map((baseline): Progress => ({
    baseline,
    counts: countEntries(baseline.entries),
    news: [],
  }));
  const byFolder = new Map(projects.map((project) => [project.baseline.folder, project]));
  const fresh: Diagnostic[] = [];
  const known: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { folder } = settings.projectOf(diagnostic.path);
    const project = byFolder.get(folder);
    const count = project === undefined ? undefined : findCount(project, diagnostic, textOf);
    if (count !== undefined && count.used < count.entries.length) {
      count.used += 1;
      known.push(diagnostic);
    } else {
      project?.news.push(fresh.length);
      fresh.push(diagnostic);
    }
  }
  const compared = projects.map(({ baseline, counts, news }) => {
    const kept = [...counts.values()].flatMap(({ entries, used }) =>
      entries.filter((entry, at) => {
        const path = baseline.folder === '' ? entry.path : `${baseline.folder}/${entry.path}`;
        return at < used || !wasLookedFor(entry, baseline, settings) || !isWhole(path);
      }),
    );
    return { baseline, kept, gone: baseline.entries.length - kept.length, news };
  });
  return { fresh, known, compared };
}
