import { readText } from '@signpost/workspace';
import type { DataEdit } from '../../../edit/data/data-value.ts';
import { findDataFormat } from '../../../edit/data/find-data-format.ts';
import { editData } from '../../../plan/edit-data.ts';
import { writeFile } from '../../edit/write-file.ts';
import type { PartContext, PartOutcome } from '../../init-part.ts';
import { nameRunner } from '../../runner.ts';
import { mentionsCheck } from './mentions-check.ts';

/** Whether the hook lists its commands as jobs, the newer of lefthook's two ways. */
function hasJobs(path: string, text: string): boolean {
  const read = findDataFormat(path)?.read(text);
  if (read === undefined || !('value' in read) || typeof read.value !== 'object' || read.value === null) return false;
  const hook: unknown = Object.entries(read.value).find(([key]) => key === 'pre-commit')?.[1];
  return typeof hook === 'object' && hook !== null && 'jobs' in hook && Array.isArray(hook.jobs);
}

/** Plans a command in the configuration of lefthook. */
export function planLefthook(path: string, context: PartContext): PartOutcome {
  const { project, detected } = context;
  const before = readText(project, path) ?? '';
  if (mentionsCheck(before)) return { kind: 'present' };
  const run = `${nameRunner(context)} check --staged`;
  const [keys, edit]: readonly [readonly string[], DataEdit] = hasJobs(path, before)
    ? [['pre-commit', 'jobs'], { kind: 'append', value: { name: 'signpost', run } }]
    : [['pre-commit', 'commands', 'signpost'], { kind: 'set', value: { run }, replace: false }];
  const text = editData({ path, text: before }, keys, edit, 'lefthook');
  const isActive = project.git?.own.includes('pre-commit') === true;
  const command = detected.node?.dependencies.has('lefthook') === true ? 'npx lefthook install' : 'lefthook install';
  const next = isActive ? [] : [`turn the hooks on: ${command}`];
  return { kind: 'write', files: [writeFile(project, { path, text, detail: run })], next };
}
