import { resolve } from 'node:path';
import type { CheckOptions } from '@signpost/checker';
import type { Arguments } from '../../command.ts';
import { conflictingOptions } from '../../messages/conflicting-options.ts';
import { invalidNumber } from '../../messages/invalid-number.ts';
import { moreRules } from '../../project/more-rules.ts';

/** What becomes of the baseline: `update` lets it shrink only. */
export type BaselineMode = 'keep' | 'update' | 'grow';

/** Reads what is to happen to the baseline; throws for what cannot be. */
export function readBaselineMode(parsed: Arguments): BaselineMode {
  const option = parsed.has('grow-baseline') ? 'grow-baseline' : 'update-baseline';
  if (!parsed.has(option)) return 'keep';
  if (parsed.has('no-baseline')) throw conflictingOptions(option, 'no-baseline', 'one writes what the other ignores');
  const change = ['staged', 'since'].find((name) => parsed.has(name));
  if (change !== undefined) throw conflictingOptions(option, change, 'the baseline records the whole worktree');
  return option === 'grow-baseline' ? 'grow' : 'update';
}

/** The check that the command line asks for; throws for values that cannot be. */
export function readOptions(parsed: Arguments, folder: string): CheckOptions {
  const only = parsed
    .value('only')
    ?.split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const cacheLocation = parsed.value('cache-location');
  const maxWarnings = parsed.value('max-warnings');
  if (maxWarnings !== undefined && !/^\d+$/.test(maxWarnings)) throw invalidNumber('max-warnings', maxWarnings);
  const since = parsed.value('since');
  if (since !== undefined && parsed.has('staged')) {
    throw conflictingOptions('since', 'staged', 'one checks the worktree, the other the index');
  }
  return {
    moreRules,
    folder,
    paths: parsed.positionals,
    isStaged: parsed.has('staged'),
    hasBaseline: !parsed.has('no-baseline'),
    isCached: !parsed.has('no-cache'),
    allowsCode: parsed.has('allow-code'),
    ...(cacheLocation === undefined ? {} : { cacheLocation: resolve(folder, cacheLocation) }),
    ...(since === undefined ? {} : { since }),
    ...(only === undefined ? {} : { only }),
    ...(maxWarnings === undefined ? {} : { maxWarnings: Number(maxWarnings) }),
  };
}
