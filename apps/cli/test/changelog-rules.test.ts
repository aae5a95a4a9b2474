import { applyFixes, runCheck, type CheckRun } from '@signpost/checker';
import { createFolder, renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { describe } from 'vitest';
import { moreRules } from '../src/project/more-rules.ts';

function check(folder: string): Promise<CheckRun> {
  return runCheck({ folder, moreRules, only: ['changelog'], today: '2026-11-22', isCached: false });
}

/** A spec's configuration is the `changelog` part of `signpost.yaml`. */
async function run({ files, config }: SpecInput): Promise<SpecOutput> {
  const folder = createFolder(files);
  if (config !== undefined) folder.write('signpost.yaml', JSON.stringify({ changelog: config }));
  const { verdict } = await check(folder.root);
  const fixed = applyFixes(verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
  return {
    diagnostics: renderDiagnostics(verdict.diagnostics, (path) => files[path]),
    fixed: Object.fromEntries(fixed.map(({ path, content }) => [path, content])),
  };
}

const folder = new URL('../../../packages/changelog/src/rules/', import.meta.url);

describe.each(['changelog-form', 'changelog-entry'])('%s', (name) => {
  runSpecs(new URL(`${name}/`, folder), run);
});
