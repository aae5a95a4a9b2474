import { posix } from 'node:path';
import type { LinterName } from './lint-config.ts';

/** The files that each linter looks for in a folder, in the order in which it does. */
const fileNames: Readonly<Record<LinterName, readonly string[]>> = {
  remark: ['', '.json', '.cjs', '.mjs', '.js', '.yaml', '.yml'].map((suffix) => `.remarkrc${suffix}`),
  textlint: ['.cjs', '.js', '.json', '.yaml', '.yml', ''].map((suffix) => `.textlintrc${suffix}`),
};

const codeSuffix = /\.[cm]?js$/;

/** Whether a configuration file is a program. */
export function isCodeFile(path: string): boolean {
  return codeSuffix.test(path);
}

/** The folders that a file lies in, the nearest first. */
export function* listFolders(path: string): Generator<string> {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) yield folder;
  yield '';
}

/**
 * The configuration files that may hold for a document, the nearest first: each linter's own files, and in each folder last its
 * `package.json`, which may have a part for it.
 */
export function* listConfigFiles(
  linter: LinterName,
  path: string,
  files: ReadonlySet<string>,
): Generator<{ readonly folder: string; readonly file: string }> {
  for (const folder of listFolders(path)) {
    for (const name of [...fileNames[linter], 'package.json']) {
      const file = posix.join(folder, name);
      if (files.has(file)) yield { folder, file };
    }
  }
}
