/* oxlint-disable vitest/valid-title, vitest/valid-describe-callback, vitest/no-conditional-tests, vitest/expect-expect -- what is registered here is read from documents */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { completeOutput, type Expectation, readExpectation, readInput } from './expectation.ts';
import { parseSpec } from './parse-spec.ts';
import type { Section, SpecInput, SpecOutput } from './spec.ts';
import { updateSpec } from './update-spec.ts';

/** The code that specs test: called once for each test. */
export type RunSpec = (input: SpecInput) => SpecOutput | Promise<SpecOutput>;

/**
 * Registers every Markdown file of a folder (or one file) as a suite: its headings are groups and tests, its fences what goes in
 * and what must come out. With `SPEC_UPDATE=1` what came out is written into the file instead of compared.
 */
export function runSpecs(folderOrFile: URL | string, run: RunSpec): void {
  const place = typeof folderOrFile === 'string' ? folderOrFile : fileURLToPath(folderOrFile);
  for (const file of listSpecs(place)) describe(basename(file), () => registerSpec(file, run));
}

function listSpecs(place: string): readonly string[] {
  if (statSync(place).isFile()) return [place];
  const files = readdirSync(place).filter((name) => name.endsWith('.md'));
  if (files.length === 0) throw new Error(`${place} has no spec`);
  return files.toSorted().map((name) => join(place, name));
}

function registerSpec(file: string, run: RunSpec): void {
  const text = readFileSync(file, 'utf8');
  const spec = parseSpec(text);
  if (spec.problems.length > 0) {
    const problems = spec.problems.map(({ line, message }) => `${file}:${line}: ${message}`);
    test('is a well-formed spec', () => expect.fail(problems.join('\n')));
    return;
  }
  const isUpdate = process.env['SPEC_UPDATE'] === '1';
  const outcomes = new Map<Section, Expectation>();
  registerSections(spec.sections, async (section) => {
    const outcome = completeOutput(await run(readInput(section)));
    if (isUpdate) outcomes.set(section, outcome);
    else expect(outcome, `${file}:${section.line}`).toEqual(readExpectation(section));
  });
  if (isUpdate) afterAll(() => writeFileSync(file, updateSpec(spec, outcomes)));
}

function registerSections(sections: readonly Section[], check: (section: Section) => Promise<void>): void {
  for (const section of sections) {
    if (section.blocks.length > 0) test(section.title, () => check(section));
    else if (section.sections.some(hasTest)) describe(section.title, () => registerSections(section.sections, check));
  }
}

function hasTest(section: Section): boolean {
  return section.blocks.length > 0 || section.sections.some(hasTest);
}
