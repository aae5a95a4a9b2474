import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexLines } from '@signpost/model';
import { expect, test } from 'vitest';
import { type CheckRun, runCheck } from '../src/index.ts';

/** `CORPUS=<checkout>` names a project whose findings were read by people: `corpus/<name of its folder>.tsv`. */
const corpus = process.env['CORPUS'];
/** A package manager runs scripts in the package's folder: a path is relative to where it was started. */
const checkout = resolve(process.env['INIT_CWD'] ?? '.', corpus ?? '.');
const list = fileURLToPath(new URL(`../corpus/${basename(checkout)}.tsv`, import.meta.url));
const isSkipped = corpus === undefined || !existsSync(list);
if (corpus === undefined) console.warn('corpus: skipped, as CORPUS=<checkout> is not set');
else if (!existsSync(list)) console.warn(`corpus: skipped, as nobody has judged it: there is no ${list}`);

const header = ['path', 'line', 'target', 'rule', 'today', 'verdict', 'why'].join('\t');

interface Found {
  readonly path: string;
  readonly line: number;
  readonly target: string;
  readonly rule: string;
  readonly isError: boolean;
}

function listFindings({ verdict }: CheckRun): Found[] {
  return verdict.diagnostics.map(({ path, range, rule, severity }) => {
    const text = verdict.texts.get(path);
    const target = text.slice(range.start, range.end).replace(/\s+/g, ' ');
    return { path, line: indexLines(text).pointAt(range.start).line, target, rule, isError: severity === 'error' };
  });
}

/** The committed rows with what the checker says today, and the errors that nobody has judged yet. */
function compareRows(rows: readonly string[], findings: readonly Found[]): string[] {
  const left = new Set(findings);
  const judged = rows.map((row) => {
    const [path, line, target, rules = '', , ...verdict] = row.split('\t');
    const found = [...left].find(
      (finding) =>
        finding.path === path &&
        finding.line === Number(line) &&
        rules.split(' ').includes(finding.rule) &&
        (target === '' || finding.target === target),
    );
    if (found !== undefined) left.delete(found);
    return [path, line, target, rules, found === undefined ? 'missed' : 'found', ...verdict].join('\t');
  });
  const fresh = [...left].filter(({ isError }) => isError);
  return [
    ...judged,
    ...fresh.map(({ path, line, target, rule }) => [path, line, target, rule, 'found', '?', ''].join('\t')),
  ];
}

test.skipIf(isSkipped)('a real project has the findings that people judged', async () => {
  const [first, ...rows] = readFileSync(list, 'utf8').trimEnd().split('\n');
  expect(first).toBe(header);
  const now = compareRows(rows, listFindings(await runCheck({ folder: checkout })));
  if (process.env['SPEC_UPDATE'] === '1') writeFileSync(list, `${[header, ...now].join('\n')}\n`);
  expect(now).toEqual(rows);
  expect(now.filter((row) => /\tfound\t(?!true|artefact|unsure)/.test(row))).toEqual([]);
});
