import { join } from 'node:path';
import { createFolder, renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { applyFixes, type CheckOptions, runCheck } from '../src/index.ts';

/** A spec's `config` is what the caller asks for. */
async function run({ files, config }: SpecInput): Promise<SpecOutput> {
  const { root } = createFolder(files);
  const asked = (config ?? {}) as Omit<CheckOptions, 'folder'>;
  const { verdict } = await runCheck({ folder: root, only: ['lint'], ...asked });
  const fixed = applyFixes(verdict).flatMap((change) => (change.kind === 'update' ? [change] : []));
  return {
    diagnostics: renderDiagnostics(verdict.diagnostics, (path) => files[path]),
    fixed: Object.fromEntries(fixed.map(({ path, content }) => [path, content])),
  };
}

runSpecs(join(import.meta.dirname, '../src/lint/lint.md'), run);
