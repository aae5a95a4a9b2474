import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { mebibytes, seconds, times } from '../../measure/format.ts';
import { runProcess } from '../../measure/run-process.ts';
import { median, pairedRatio } from '../../measure/statistics.ts';
import { type Run, timeCommand } from '../../measure/time-command.ts';
import { chooseTimer } from '../../measure/timers.ts';
import { packCommand } from '../../own/pack-command.ts';
import { installPeer } from '../../peers/install-peer.ts';
import { peer as jscpd } from '../../peers/jscpd.ts';
import type { Context, Goal, Section, Suite, SuiteResult } from '../../suite.ts';
import { writePages, writePlanted } from './corpora.ts';
import { type Agreement, compare, findTruth, Groups } from './count-pairs.ts';

const timeoutSeconds = 300;
const ours = 'signpost check --only duplicates';
const mostMemory = 500 * 2 ** 20;

interface Commands {
  readonly ours: readonly string[];
  readonly peer: readonly string[] | undefined;
  /** Where the peer writes what it finds. */
  readonly output: string;
}

function openCommands(context: Context): Commands {
  const program = context.isPacked ? packCommand(context) : join(context.root, 'apps/cli/src/bin.ts');
  const folder = installPeer(jscpd, context);
  const output = join(context.cache, 'jscpd-report');
  rmSync(output, { recursive: true, force: true });
  mkdirSync(output, { recursive: true });
  return {
    ours: [process.execPath, program, 'check', '--only', 'duplicates'],
    peer: folder === undefined ? undefined : jscpd.command(folder, output),
    output,
  };
}

interface Finding {
  readonly path: string;
  readonly related?: readonly { readonly path: string }[];
}

function readOurs(stdout: string): Groups {
  const groups = new Groups();
  const { diagnostics }: { readonly diagnostics: readonly Finding[] } = JSON.parse(stdout);
  for (const { path, related = [] } of diagnostics) for (const other of related) groups.join(path, other.path);
  return groups;
}

interface Clone {
  readonly firstFile: { readonly name: string };
  readonly secondFile: { readonly name: string };
}

/** It puts the format behind the name. */
function nameFile(path: string): string {
  return path.split('/').at(-1)?.split(':')[0] ?? path;
}

function readPeer(output: string): Groups {
  const groups = new Groups();
  const text = readFileSync(join(output, 'jscpd-report.json'), 'utf8');
  const { duplicates }: { readonly duplicates: readonly Clone[] } = JSON.parse(text);
  for (const { firstFile, secondFile } of duplicates) groups.join(nameFile(firstFile.name), nameFile(secondFile.name));
  return groups;
}

function share(value: number): string {
  return value.toFixed(3);
}

async function measureAccuracy(context: Context, commands: Commands): Promise<{ section: Section; goals: Goal[] }> {
  context.progress.step('comparing 3,600 paragraphs, all with all');
  const { folder, paragraphs, nameOf } = writePlanted(context, 3000, 600);
  const names = paragraphs.map((_, index) => nameOf(index));
  const truth = findTruth(
    paragraphs.map(({ words }) => words),
    nameOf,
  ).pairs(names);
  const options = { cwd: folder, timeoutSeconds };
  const told = await runProcess([...commands.ours, '--no-cache', '--format', 'json'], options);
  const rows: (readonly [string, Agreement])[] = [[ours, compare(truth, readOurs(told.stdout).pairs(names))]];
  if (commands.peer !== undefined) {
    await runProcess(commands.peer, options);
    rows.push([`${jscpd.name}, 25 tokens`, compare(truth, readPeer(commands.output).pairs(names))]);
  }
  const own = rows[0]?.[1] ?? { precision: 0, recall: 0 };
  return {
    section: {
      data: { truth: truth.size, rows },
      table: {
        title: `3,600 paragraphs, 600 of them near copies, half of those in reStructuredText: ${truth.size} pairs`,
        notes: [
          'Truth: all compared with all by the textbook’s table. A pair is two paragraphs of one group. Copies have markup of their own on a word of eighteen, which the peer compares, too.',
        ],
        head: ['Program', 'precision', 'recall'],
        rows: rows.map(([name, { precision, recall }]) => [name, share(precision), share(recall)]),
      },
    },
    goals: [
      {
        text: 'precision and recall of 1.000',
        measured: `${share(own.precision)}, ${share(own.recall)}`,
        met: own.precision === 1 && own.recall === 1,
      },
    ],
  };
}

interface Row {
  readonly name: string;
  readonly command: readonly string[];
  readonly runs: Run[];
}

function cpuOf(row: Row | undefined): readonly number[] {
  return row?.runs.map(({ cpu }) => cpu) ?? [];
}

function goalsOf(rows: readonly Row[], title: string): Goal[] {
  const [cold, warm, peer] = rows;
  const ofCold = median(cpuOf(cold));
  const memory = Math.max(...(cold?.runs.map(({ peakMemory }) => peakMemory) ?? []));
  const ofPeer = median(cpuOf(peer));
  const ofWarm = median(cpuOf(warm));
  return [
    {
      text: `${title}, cold: at most the CPU time of ${jscpd.name}`,
      measured: `${seconds(ofCold)} s beside ${seconds(ofPeer)} s`,
      met: ofCold <= ofPeer,
    },
    { text: `${title}, cold: at most 500 MiB`, measured: `${mebibytes(memory)} MiB`, met: memory <= mostMemory },
    {
      text: `${title}, warm: at most a quarter of cold`,
      measured: `${seconds(ofWarm)} s beside ${seconds(ofCold)} s`,
      met: ofWarm <= ofCold / 4,
    },
  ];
}

async function measureTime(context: Context, commands: Commands): Promise<{ section: Section; goals: Goal[] }> {
  const count = context.isQuick ? 1000 : 10_000;
  const rounds = context.rounds ?? (context.isQuick ? 3 : 5);
  context.progress.step(`writing ${count} pages, unless they are there`);
  const folder = writePages(context, count);
  const timer = chooseTimer();
  const rows: Row[] = [
    { name: `${ours}, cold`, command: [...commands.ours, '--no-cache'], runs: [] },
    { name: `${ours}, warm`, command: commands.ours, runs: [] },
    ...(commands.peer === undefined ? [] : [{ name: jscpd.name, command: commands.peer, runs: [] }]),
  ];
  for (const { command } of rows) await runProcess(command, { cwd: folder, timeoutSeconds });
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, command, runs } of rows) {
      context.progress.step(`${count} pages: round ${round} of ${rounds}, ${name}`);
      const once = await timeCommand(timer, { argv: command, cwd: folder }, timeoutSeconds);
      if (once !== undefined) runs.push(once);
    }
  }
  const peer = rows[2];
  const title = `${count.toLocaleString('en')} pages`;
  return {
    section: {
      data: { count, rows },
      table: {
        title,
        notes: [`Whole processes, timed by ${timer.name}; × is how many times less CPU time than ${jscpd.name}.`],
        head: ['Program', 'wall s', 'CPU s', '× by CPU', 'peak MiB'],
        rows: rows.map((row) => [
          row.name,
          seconds(median(row.runs.map(({ wall }) => wall))),
          seconds(median(cpuOf(row))),
          peer === undefined ? '–' : times(pairedRatio(cpuOf(peer), cpuOf(row))),
          mebibytes(median(row.runs.map(({ peakMemory }) => peakMemory))),
        ]),
      },
    },
    goals: goalsOf(rows, title),
  };
}

async function run(context: Context): Promise<SuiteResult> {
  const commands = openCommands(context);
  const parts = [await measureAccuracy(context, commands), await measureTime(context, commands)];
  return { sections: parts.map(({ section }) => section), goals: parts.flatMap(({ goals }) => goals) };
}

export const suite: Suite = {
  summary: 'signpost check --only duplicates beside jscpd: what is found among planted near copies, and 10,000 pages',
  run,
};
