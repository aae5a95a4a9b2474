import { posix } from 'node:path';
import { indexLines, UsageError } from '@signpost/model';
import { isCodeFile } from './find-config-file.ts';
import type { LintFailure } from './lint-failure.ts';
import type { LinterConfig, LinterName } from './lint-config.ts';

/** A configuration file that was read. */
export type ReadConfig = LinterConfig | { readonly failure: LintFailure };

async function readData(linter: LinterName, path: string, text: string): Promise<LinterConfig['value'] | undefined> {
  const { lintManifestSchema, readYaml, remarkFileSchema, textlintFileSchema } = await import('@signpost/model/schema');
  const isManifest = posix.basename(path) === 'package.json';
  const manifest = isManifest ? readYaml(text, lintManifestSchema, path) : undefined;
  if (linter === 'remark') {
    const preset = isManifest ? manifest?.remarkConfig : readYaml(text, remarkFileSchema, path);
    return preset === undefined || preset === null ? undefined : { kind: 'remark', preset, rules: {} };
  }
  const file = isManifest ? manifest?.textlint : readYaml(text, textlintFileSchema, path);
  if (file === undefined || file === null) return undefined;
  return { kind: 'textlint', rules: file.rules ?? {}, filters: file.filters ?? {} };
}

const isJson = /^\s*[{/]/;

/**
 * Reads a linter's own configuration file: JSON with comments or YAML, whatever its name; code is not read. Nothing where a
 * `package.json` has no part for the linter.
 */
export async function readConfigFile(
  linter: LinterName,
  path: string,
  { folder, text }: { readonly folder: string; readonly text: string },
): Promise<ReadConfig | undefined> {
  if (isCodeFile(path)) return { linter, path, folder, value: { kind: 'code' } };
  const { blankComments } = await import('./blank-comments.ts');
  const data = isJson.test(text) ? blankComments(text) : text;
  try {
    const value = await readData(linter, path, data);
    return value === undefined ? undefined : { linter, path, folder, value };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { line = 1, column = 1 } = error.location ?? {};
    const start = indexLines(text).startOf(line) + column - 1;
    return {
      failure: {
        path,
        range: { start, end: start },
        message: `${linter === 'remark' ? 'remark-lint' : 'textlint'} did not run: ${error.message.replace(/ at line \d+, column \d+:?$/, '')}`,
        hint: error.hint ?? `mend the file; as it is, no document below its folder is looked at by this linter`,
      },
    };
  }
}
