import { applyFixes, type CheckRun, runCheck } from '@signpost/checker';
import { createFolder, renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { describe } from 'vitest';
import { moreRules } from '../src/project/more-rules.ts';

const rules = ['config-example', 'document-form'];

function check(folder: string, rule: string): Promise<CheckRun> {
  return runCheck({ folder, moreRules, only: [rule], today: '2026-11-25', isCached: false });
}

/** A spec's configuration is `signpost.yaml`. */
function createRun(rule: string) {
  return async ({ files, config }: SpecInput): Promise<SpecOutput> => {
    const folder = createFolder(files);
    if (config !== undefined) folder.write('signpost.yaml', JSON.stringify(config));
    const { verdict } = await check(folder.root, rule);
    const fixed = applyFixes(verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
    return {
      diagnostics: renderDiagnostics(verdict.diagnostics, (path) => files[path]),
      fixed: Object.fromEntries(fixed.map(({ path, content }) => [path, content])),
    };
  };
}

const folder = new URL('../../../packages/templates/src/rules/', import.meta.url);

describe.each(rules)('%s', (rule) => {
  runSpecs(new URL(`${rule}/`, folder), createRun(rule));
});
