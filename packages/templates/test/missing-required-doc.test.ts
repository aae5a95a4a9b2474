import { join } from 'node:path';
import type { Diagnostic } from '@signpost/model';
import { renderDiagnostics, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { findMissing, listTodo, type ProjectFiles } from '../src/index.ts';
import { createMissingRequiredDoc } from '../src/rules/index.ts';
import { writeChange } from './write-change.ts';

/** A spec's files are all added by the change, unless its configuration names them otherwise. */
interface Config {
  readonly commits?: readonly string[];
  readonly unchanged?: readonly string[];
  readonly changed?: readonly string[];
  readonly deleted?: readonly string[];
}

function run({ files, config }: SpecInput): SpecOutput {
  const { commits = [], unchanged = [], changed = [], deleted = [] } = (config ?? {}) as Config;
  const touched = Object.keys(files).filter((path) => !unchanged.includes(path));
  const names = touched.map((path) => `${changed.includes(path) ? 'M' : 'A'} ${path}`);
  const lines = Object.entries(files).map(
    ([path, text]) => [path, text.split('\n').map((line) => `+${line}`)] as const,
  );
  const change = writeChange([...names, ...deleted.map((path) => `D ${path}`)], commits, Object.fromEntries(lines));
  const readFile: ProjectFiles['readFile'] = (path) => {
    const text = files[path];
    return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
  };
  const project = { root: '', listFiles: () => Object.keys(files), readFile, places: {} };
  const todo = listTodo({ project, change, changelog: 'CHANGELOG.md', isComplete: true });
  const found = findMissing(todo, change);
  const { id, severity } = createMissingRequiredDoc(found);
  const diagnostics = found.map((finding): Diagnostic => Object.assign({ rule: id, severity, url: '' }, finding));
  return { diagnostics: renderDiagnostics(diagnostics, (path) => files[path]) };
}

runSpecs(join(import.meta.dirname, '../src/rules/missing-required-doc'), run);
