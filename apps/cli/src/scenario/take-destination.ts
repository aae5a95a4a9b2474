import { resolveFolder } from '../project/resolve-folder.ts';
import { missingValue } from '../messages/missing-value.ts';

/** The project's folder, and the arguments that are left for the scenario. */
export interface Destination {
  readonly folder: string;
  readonly argv: readonly string[];
}

/**
 * Takes `--dest FOLDER` or `--dest=FOLDER` out of a command line; relative to `from`, which is the default.
 * @throws UsageError when the folder is missing.
 */
export function takeDestination(argv: readonly string[], from: string): Destination {
  const at = argv.findIndex((word) => word === '--dest' || word.startsWith('--dest='));
  const word = argv[at];
  if (word === undefined) return { folder: from, argv };
  const isSplit = word === '--dest';
  const given = isSplit ? argv[at + 1] : word.slice('--dest='.length);
  if (given === undefined || given === '') throw missingValue({ name: 'dest', value: 'FOLDER', summary: '' }, 'new');
  return { folder: resolveFolder(from, given), argv: argv.toSpliced(at, isSplit ? 2 : 1) };
}
