import { posix } from 'node:path';
import { readText } from '@signpost/workspace';
import { writeFile } from '../../edit/write-file.ts';
import type { FileEdit, PartContext, PartOutcome } from '../../init-part.ts';
import { nameRunner, packageName } from '../../runner.ts';
import { addToScriptStart, isShellScript } from './add-to-script.ts';
import { mentionsCheck } from './mentions-check.ts';

function renderScript(version: string): string {
  return `#!/bin/sh
# Refuses a commit that breaks the documentation. Skip it once with --no-verify.
PATH="$PWD/node_modules/.bin:$PATH"
if ! command -v signpost >/dev/null; then
  echo "signpost is not installed, so this hook checked nothing: npm install --global ${packageName}@${version}" >&2
  exit 0
fi
exec signpost check --staged
`;
}

function planScript(path: string, before: string | undefined, context: PartContext): readonly FileEdit[] {
  const { project, version } = context;
  const detail = 'signpost check --staged';
  if (before === undefined) {
    return [writeFile(project, { path, text: renderScript(version), detail, isExecutable: true })];
  }
  if (mentionsCheck(before)) return [];
  const text = addToScriptStart(before, `${nameRunner(context)} check --staged`);
  return [writeFile(project, { path, text, detail })];
}

/** What is left of turning the hooks on: the path that Git is told, or what a person has to do first. */
function activate(folder: string, { project }: PartContext): { readonly hooksPath?: string; readonly next: string[] } {
  const { git } = project;
  if (git === undefined || git.path !== undefined) return { next: [] };
  const [own] = git.own;
  if (own === undefined) return { hooksPath: folder, next: [] };
  const command = `git config core.hooksPath ${folder}`;
  return { next: [`turn the hook on: ${command}; that switches .git/hooks/${own} off, so move it to ${folder} first`] };
}

/** Plans a hook that lies in a folder of the project, to which Git is pointed by `core.hooksPath`. */
export function planHooksFolder(folder: string, context: PartContext): PartOutcome {
  const path = posix.join(folder, 'pre-commit');
  const before = readText(context.project, path);
  if (before !== undefined && !isShellScript(before)) return { kind: 'skip', why: `${path} is no shell script` };
  const files = planScript(path, before, context);
  const activation = activate(folder, context);
  if (files.length === 0 && activation.hooksPath === undefined) return { kind: 'present' };
  return { kind: 'write', files, ...activation };
}
