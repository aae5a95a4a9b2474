import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { indexLines } from '@signpost/model';
import { createRepository } from '@signpost/testkit';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

const fixtures = fileURLToPath(new URL('../fixtures/labelled-links/', import.meta.url));
const knownWrong = `${fixtures}known-wrong.tsv`;
const projects = readdirSync(fixtures, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Every rule that a case may name, and those whose findings are compared. */
const vocabulary: ReadonlySet<string> = new Set([
  'broken-link',
  'broken-anchor',
  'broken-reference',
  'broken-image',
  'broken-include',
  'case-mismatch',
  'undefined-reference-definition',
  'link-outside-project',
  'duplicate-label',
  'wrong-link-form',
  'orphan-document',
  'duplicate-heading-id',
  'placeholder-link',
  'unused-definition',
  'insecure-link',
  'unverifiable-reference',
]);

const columns = ['id', 'file', 'line', 'is', 'verified', 'why', 'text'] as const;

interface Case {
  readonly id: string;
  readonly file: string;
  /** From 1; a construct may go over lines. */
  readonly first: number;
  readonly last: number;
  /** Each of them is right. */
  readonly is: readonly string[];
  readonly verified: string;
  readonly why: string;
  readonly text: string;
}

interface Found {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
}

function readCases(project: string): Case[] {
  const [header, ...rows] = readFileSync(`${fixtures}${project}/cases.tsv`, 'utf8').trimEnd().split('\n');
  if (header !== columns.join('\t')) throw new Error(`${project}/cases.tsv has other columns`);
  return rows.map((row) => {
    const [id = '', file = '', line = '', is = '', verified = '', why = '', text = ''] = row.split('\t');
    const [first = 0, last = first] = line.split('-').map(Number);
    return { id, file, first, last, is: is.split(' '), verified, why, text };
  });
}

async function findAll(project: string): Promise<Found[]> {
  const repository = createRepository();
  cpSync(`${fixtures}${project}/files`, repository.root, { recursive: true });
  repository.commit('project');
  const { verdict } = await runCheck({ folder: repository.root });
  return verdict.diagnostics
    .filter(({ rule }) => vocabulary.has(rule))
    .map(({ path, range, rule }) => {
      const { line } = indexLines(repository.read(path)).pointAt(range.start);
      return { file: path, line, rule };
    });
}

/** One row for each case that is wrong, and for each finding where no case stands. */
async function listWrong(project: string): Promise<string[]> {
  const left = new Set(await findAll(project));
  const rows: string[] = [];
  for (const { id, file, first, last, is, why, text } of readCases(project)) {
    const here = [...left].filter((found) => found.file === file && found.line >= first && found.line <= last);
    for (const found of here) left.delete(found);
    const says = here.length === 0 ? ['ok'] : here.map(({ rule }) => rule);
    if (says.length === 1 && says.every((rule) => is.includes(rule))) continue;
    rows.push([project, id, `${file}:${first}`, is.join(' '), says.join(' '), why, text].join('\t'));
  }
  for (const { file, line, rule } of left) rows.push([project, '-', `${file}:${line}`, 'ok', rule, '', ''].join('\t'));
  return rows;
}

test('the truth names only what it explains', () => {
  const readme = readFileSync(`${fixtures}README.md`, 'utf8');
  const ids = projects.flatMap((project) => readCases(project).map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(1000);
  expect(new Set(ids).size).toBe(ids.length);
  for (const project of projects) {
    const section = readme.split(/^## /m).find((part) => part.startsWith(`${project}\n`));
    const known = new Set([...(section ?? '').matchAll(/^\| (\w+) \| /gm)].map((match) => match[1]));
    for (const { id, is, verified, why } of readCases(project)) {
      expect([id, why === '', known.has(verified)]).toEqual([id, false, true]);
      expect([id, is.filter((rule) => rule !== 'ok' && !vocabulary.has(rule))]).toEqual([id, []]);
    }
  }
});

describe.each(projects)('%s', (project) => {
  test('every case stands where the table says, alone on its lines', () => {
    const taken = new Set<string>();
    for (const { id, file, first, last, text } of readCases(project)) {
      const lines = readFileSync(`${fixtures}${project}/files/${file}`, 'utf8').split(/\r?\n/);
      expect([id, lines[first - 1]?.replace('\uFEFF', '').trim()]).toEqual([id, text]);
      for (let line = first; line <= last; line += 1) {
        expect([id, taken.has(`${file}:${line}`)]).toEqual([id, false]);
        taken.add(`${file}:${line}`);
      }
    }
  });
});

test('the checker is wrong only where it is known to be', async () => {
  const rows: string[] = [];
  for (const project of projects) rows.push(...(await listWrong(project)));
  const text = `${[['project', 'case', 'place', 'is', 'today', 'why', 'text'].join('\t'), ...rows].join('\n')}\n`;
  if (process.env['SPEC_UPDATE'] === '1') writeFileSync(knownWrong, text);
  expect(text.split('\n')).toEqual(readFileSync(knownWrong, 'utf8').split('\n'));
});
