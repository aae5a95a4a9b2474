import { readText } from '@signpost/workspace';
import { editData } from '../../plan/edit-data.ts';
import { appendLines } from '../edit/append-lines.ts';
import { writeFile } from '../edit/write-file.ts';
import type { FileEdit, InitPart, PartContext } from '../init-part.ts';
import { isDependency, nameRunner } from '../runner.ts';

const name = 'docs-check';
const target = new RegExp(`^${name}[^\\S\\n]*:(?!=)`, 'm');
const prefix = /^\.RECIPEPREFIX[^\S\n]*[:?]?=[^\S\n]*(\S)/m;

function planMakefile(path: string, context: PartContext): readonly FileEdit[] {
  const { project } = context;
  const before = readText(project, path);
  if (before === undefined || target.test(before)) return [];
  const start = prefix.exec(before)?.[1] ?? '\t';
  const text = appendLines(before, `.PHONY: ${name}\n${name}:\n${start}${nameRunner(context)} check`, 1);
  return [writeFile(project, { path, text, detail: `make ${name}` })];
}

function planScripts(context: PartContext): readonly FileEdit[] {
  const { project, detected } = context;
  const path = 'package.json';
  const before = readText(project, path);
  if (before === undefined || detected.node === undefined || detected.node.scripts.has(name)) return [];
  const value = `${isDependency(context) ? 'signpost' : nameRunner(context)} check`;
  const text = editData({ path, text: before }, ['scripts', name], { kind: 'set', value, replace: false }, 'tasks');
  return [writeFile(project, { path, text, detail: `${detected.node.manager} run ${name}` })];
}

/** `make docs-check` and the package script of that name, where there is a Makefile or a package.json. */
export const tasks: InitPart = {
  id: 'tasks',
  title: 'Tasks',
  question: `Add the task ${name}?`,
  plan(context) {
    const { makefile, node } = context.detected;
    if (makefile === undefined && node === undefined) {
      return { kind: 'skip', why: 'there is no Makefile and no package.json' };
    }
    const files = [...(makefile === undefined ? [] : planMakefile(makefile, context)), ...planScripts(context)];
    return files.length === 0 ? { kind: 'present' } : { kind: 'write', files, next: [] };
  },
};
