import { stripVTControlCharacters } from 'node:util';
import { runProcess } from '../../measure/run-process.ts';
import type { Run } from '../../measure/time-command.ts';
import { timeCommand } from '../../measure/time-command.ts';
import type { Timer } from '../../measure/timers.ts';
import type { Context } from '../../suite.ts';
import type { Checker, State } from './checkers.ts';

/** A folder to check. */
export interface LinkCorpus {
  readonly name: string;
  /** Absolute; the root of a Git repository. */
  readonly folder: string;
  readonly markdownFiles: number;
  readonly bytes: number;
  readonly rounds: number;
  /** Broken links that were planted; undefined for real documents. */
  readonly planted: number | undefined;
}

/** The floor is a Node that does nothing. */
export interface LinkRow {
  readonly name: string;
  readonly kind: 'ours' | 'peer' | 'floor';
  readonly state: State | undefined;
  readonly found: number | undefined;
  readonly runs: readonly Run[];
}

const timeoutSeconds = 300;

interface Entry {
  readonly row: Omit<LinkRow, 'runs'>;
  readonly command: readonly string[];
}

const floor: Entry = {
  row: { name: '`node -e 0`', kind: 'floor', state: undefined, found: undefined },
  command: [process.execPath, '-e', '0'],
};

/** Runs once without a clock: fills the caches of the disk and of the checker, and shows that it does its work. */
async function rehearse({ progress }: Context, checker: Checker, corpus: LinkCorpus): Promise<Entry | undefined> {
  const { name, state, isOurs, command } = checker;
  progress.step(`${corpus.name}: rehearsal of ${name}, ${state}`);
  const { stdout, stderr, exitCode, isTimedOut } = await runProcess(checker.listing, {
    cwd: corpus.folder,
    timeoutSeconds,
  });
  const output = stripVTControlCharacters(
    stdout.trim() === '' ? stderr : stdout.startsWith('{') ? stdout : stdout + stderr,
  );
  const found = isTimedOut || exitCode === null || exitCode > 1 ? Number.NaN : checker.countFound(output);
  // Fast because it failed would be the worst figure of all.
  if (found > 0 || (found === 0 && corpus.planted === undefined)) {
    return { row: { name, kind: isOurs ? 'ours' : 'peer', state, found }, command };
  }
  const why = isTimedOut
    ? `not done after ${timeoutSeconds} s`
    : `exit ${exitCode}, no finding: ${stderr.trim().slice(0, 200)}`;
  progress.skip(`${name} on ${corpus.name}`, why);
  return undefined;
}

/** Runs every checker in every round, one after another. */
export async function measureLinks(
  context: Context,
  timer: Timer,
  checkers: readonly Checker[],
  corpus: LinkCorpus,
): Promise<readonly LinkRow[]> {
  const able = checkers.filter(({ mostFiles }) => corpus.markdownFiles <= mostFiles);
  const entries: Entry[] = [floor];
  for (const checker of able) {
    const entry = await rehearse(context, checker, corpus);
    if (entry !== undefined) entries.push(entry);
  }
  const runs = new Map<Entry, Run[]>(entries.map((entry) => [entry, []]));
  for (let round = 1; round <= corpus.rounds; round++) {
    for (const [entry, list] of runs) {
      context.progress.step(
        `${corpus.name}: round ${round} of ${corpus.rounds}, ${entry.row.name} ${entry.row.state ?? ''}`,
      );
      const run = await timeCommand(timer, { argv: entry.command, cwd: corpus.folder }, timeoutSeconds);
      if (run !== undefined) list.push(run);
    }
  }
  return [...runs].map(([{ row }, list]) => Object.assign({}, row, { runs: list }));
}
