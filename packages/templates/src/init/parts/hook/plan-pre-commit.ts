import { readText } from '@signpost/workspace';
import type { DataValue } from '../../../edit/data/data-value.ts';
import { editData } from '../../../plan/edit-data.ts';
import type { PartContext, PartOutcome } from '../../init-part.ts';
import { writeFile } from '../../edit/write-file.ts';
import { isDependency, nameRunner, packageName } from '../../runner.ts';
import { mentionsCheck } from './mentions-check.ts';

/** pre-commit installs the command for itself where the project does not bring it. */
function describeHook(context: PartContext): { readonly [key: string]: DataValue } {
  const brings = isDependency(context);
  return {
    id: 'signpost',
    name: 'signpost check',
    entry: `${brings ? nameRunner(context) : 'signpost'} check --staged`,
    language: brings ? 'system' : 'node',
    ...(brings ? {} : { additional_dependencies: [`${packageName}@${context.version}`] }),
    pass_filenames: false,
    always_run: true,
  };
}

/** Plans an entry in the configuration of pre-commit; its comments stay. */
export function planPreCommit(path: string, context: PartContext): PartOutcome {
  const { project } = context;
  const before = readText(project, path) ?? '';
  if (mentionsCheck(before) || /^[^\S\n]*(?:-[^\S\n]*)?id:[^\S\n]*["']?signpost["']?[^\S\n]*(?:#.*)?$/m.test(before))
    return { kind: 'present' };
  const value = { repo: 'local', hooks: [describeHook(context)] };
  const text = editData({ path, text: before }, ['repos'], { kind: 'append', value }, 'pre-commit');
  const isActive = project.git?.own.includes('pre-commit') === true;
  const next = isActive ? [] : ['turn the hooks on: pre-commit install'];
  return { kind: 'write', files: [writeFile(project, { path, text, detail: 'signpost check --staged' })], next };
}
