import type { Repository } from '@signpost/testkit';
import { expect } from 'vitest';
import { type CommandResult, runSignpost } from '../run-signpost.ts';

/** What a journey costs a person. */
export interface Figures {
  /** Answers that somebody gave, those of the decision tree included. */
  readonly questions: number;
  /** Runs of Signpost. */
  readonly commands: number;
  /** Lines of documentation that no generator wrote. */
  readonly lines: number;
}

/** Somebody's way from a question to a change that is documented; what it costs is counted as it goes. */
export interface Journey {
  readonly repository: Repository;
  /** Answers the guide, which writes what it found; it must succeed. */
  ask(answers: Readonly<Record<string, string>>): string;
  /** Any other command. */
  run(...words: readonly string[]): CommandResult;
  /** The change itself, which is written with or without Signpost. */
  code(path: string, text: string): void;
  /** Edits a document. */
  edit(path: string, from: string, to: string): void;
  /** Writes words in every place that waits for some. */
  fill(): void;
  figures(): Figures;
}

const fill = /^([ \t]*(?:- )?)(?:\.\. FILL: (.*)|<!-- FILL: (.*) -->)$/gm;

/** Lines with words that were not there. */
function countNew(before: string, after: string): number {
  const old = new Map<string, number>();
  for (const line of before.split('\n')) old.set(line, (old.get(line) ?? 0) + 1);
  let count = 0;
  for (const line of after.split('\n').filter((each) => each.trim() !== '')) {
    const left = old.get(line) ?? 0;
    if (left === 0) count += 1;
    else old.set(line, left - 1);
  }
  return count;
}

/** Sets out on a branch of a project. */
export function startJourney(repository: Repository, branch: string): Journey {
  let [questions, commands, lines] = [0, 0, 0];
  repository.git('checkout', '--quiet', '-b', branch);
  const run = (...words: readonly string[]): CommandResult => {
    commands += 1;
    return runSignpost(repository.root, ...words);
  };
  const write = (path: string, text: string): void => {
    lines += countNew(repository.read(path), text);
    repository.write(path, text);
  };
  return {
    repository,
    run,
    ask(answers) {
      const flags = Object.entries(answers).flatMap(([question, answer]) => ['--answer', `${question}=${answer}`]);
      questions += Object.keys(answers).length;
      const { code, stdout, stderr } = run('guide', ...flags, '--yes');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      return stdout;
    },
    code: (path, text) => repository.write(path, text),
    edit(path, from, to) {
      const text = repository.read(path);
      expect(text.split(from)).toHaveLength(2);
      write(
        path,
        text.replace(from, () => to),
      );
    },
    fill() {
      repository.git('add', '--all');
      const changed = repository.git('diff', '--cached', '--name-only').split('\n');
      for (const path of changed.filter((name) => /\.(?:md|rst)$/.test(name))) {
        const text = repository.read(path);
        const filled = text.replaceAll(
          fill,
          (_, indent: string, rst?: string, md?: string) => `${indent}This says ${rst ?? md}.`,
        );
        if (filled !== text) write(path, filled);
      }
    },
    figures: () => ({ questions, commands, lines }),
  };
}

/** What a finished change shows: a check of the whole project without a single finding, and nothing that is owed. */
export function expectDone(journey: Journey, todo: readonly string[], ...answers: readonly string[]): void {
  const { code, stdout } = journey.run('check');
  const passed = '✔ All documentation checks passed\n';
  expect({ code, found: stdout.endsWith(passed) ? '' : stdout }).toEqual({ code: 0, found: '' });
  const owed = journey.run('todo', ...answers.flatMap((answer) => ['--answer', answer]));
  const rows = owed.stdout.split('\n').filter((line) => /^ {2}[^ (] /.test(line));
  expect({ code: owed.code, rows: rows.map((row) => row.slice(2).split(/ {2,}/)[0]) }).toEqual({ code: 0, rows: todo });
  expect(owed.stdout.trimEnd().split('\n').at(-1)).toBe('✔ nothing is owed any more');
}
