import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Diagnostic, Rule } from '@signpost/model';
import type { Workspace } from '@signpost/workspace';
import type { CheckOptions } from '../settings/check-options.ts';
import { selectRules } from '../settings/select-rules.ts';
import type { Settings } from '../settings/settings.ts';
import { identify } from '../verdict/select-new-findings.ts';
import type { FactsCache } from './facts-cache.ts';
import { type Grounds, holdGrounds, takeGrounds } from './grounds.ts';
import type { RecordedReads } from './record-reads.ts';

/** What rules found in two states of the project: the last one that was checked, and the one that it was compared with. */
const states = ['checked', 'base'] as const;

/** Where the findings of whole states are kept, so that the base of a change need not be looked at again. */
export interface KeptFindings {
  /** What rules find in a state, if that is one of the two that are kept: the names of the findings. */
  recall(state: Workspace): ReadonlySet<string> | undefined;
  keep(state: (typeof states)[number], found: readonly Diagnostic[], reads: RecordedReads): void;
}

/** What rules go by beside the project, each with its id. */
function listBases(rules: readonly Rule[], { projects }: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rules.flatMap(({ id, basis }) => {
      const said = basis?.(projects);
      return said === undefined ? [] : [[id, createHash('sha1').update(said).digest('hex')]];
    }),
  );
}

function nameRules(rules: readonly Rule[]): string {
  return rules.map(({ id }) => id).join(' ');
}

/** Opens what is kept for checks of the same place by the same settings, date included. */
export function openKeptFindings(
  { folder, paths = [] }: CheckOptions,
  settings: Settings,
  { root, cache }: { readonly root: string; readonly cache: FactsCache },
): KeptFindings {
  const { selection, projects, today } = settings;
  const said = projects.map((project) => [project.folder, project.file]);
  const nameOf = (rules: readonly Rule[], state: string): string =>
    createHash('sha1')
      .update(JSON.stringify([state, relative(root, folder), paths, today, said, nameRules(rules)]))
      .digest('hex');
  const bases = listBases(selection.rules, settings);
  const recallFrom = (kept: string | undefined, state: Workspace): ReadonlySet<string> | undefined => {
    if (kept === undefined) return undefined;
    const [grounds = '', foundBases = '', names = ''] = kept.split('\n');
    const known: Readonly<Record<string, string>> = JSON.parse(foundBases);
    if (Object.entries(bases).some(([id, basis]) => known[id] !== basis)) return undefined;
    const seen: Grounds = JSON.parse(grounds);
    if (!holdGrounds(seen, state, cache)) return undefined;
    const found: readonly string[] = JSON.parse(names);
    return new Set(found);
  };
  return {
    recall(state) {
      const all = selectRules(undefined, selection.known).rules;
      for (const rules of nameRules(all) === nameRules(selection.rules) ? [all] : [selection.rules, all]) {
        for (const name of states) {
          const kept = cache.findResult(nameOf(rules, name));
          const found = recallFrom(kept, state);
          if (found === undefined || kept === undefined) continue;
          // The next change may have the same base, and takes the other place.
          if (name === 'checked') cache.addResult(nameOf(rules, 'base'), [kept]);
          return found;
        }
      }
      return undefined;
    },
    keep(state, found, reads) {
      const grounds = takeGrounds(reads, cache);
      if (grounds === undefined) return;
      const names = JSON.stringify([...new Set(found.map(identify))]);
      cache.addResult(nameOf(selection.rules, state), [
        JSON.stringify(grounds),
        '\n',
        JSON.stringify(bases),
        '\n',
        names,
      ]);
    },
  };
}
