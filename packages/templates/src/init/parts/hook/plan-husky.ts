import { readText } from '@signpost/workspace';
import { editData } from '../../../plan/edit-data.ts';
import type { FileEdit, PartContext, PartOutcome } from '../../init-part.ts';
import { writeFile } from '../../edit/write-file.ts';
import { isDependency, nameRunner } from '../../runner.ts';
import { addToScript, isShellScript } from './add-to-script.ts';
import { mentionsCheck } from './mentions-check.ts';

const path = '.husky/pre-commit';
const huskyVersion = '9.1.7';

/** husky 9 puts the project's commands on the PATH; the scripts of older ones do not. */
function nameCommand(context: PartContext, script: string): string {
  const isOld = script.includes('husky.sh');
  return `${isDependency(context) && !isOld ? 'signpost' : nameRunner(context)} check --staged`;
}

/** package.json with husky in it, where nobody installed it yet. */
function installHusky({ project, detected }: PartContext): readonly FileEdit[] {
  const manifest = 'package.json';
  const before = readText(project, manifest);
  if (before === undefined || detected.node === undefined || detected.node.dependencies.has('husky')) return [];
  const { scripts } = detected.node;
  const prepare = scripts.get('prepare');
  const set = (text: string, keys: readonly string[], value: string): string =>
    editData({ path: manifest, text }, keys, { kind: 'set', value, replace: true }, 'husky');
  const listed = set(before, ['devDependencies', 'husky'], huskyVersion);
  const text = set(listed, ['scripts', 'prepare'], prepare === undefined ? 'husky' : `${prepare} && husky`);
  return [writeFile(project, { path: manifest, text, detail: 'husky installs the hooks' })];
}

/** Plans the hook of husky: a line in its script, and husky itself in a package.json that lacks it. */
export function planHusky(context: PartContext): PartOutcome {
  const { project, detected } = context;
  const before = readText(project, path);
  if (detected.node === undefined && before === undefined) {
    return { kind: 'skip', why: 'husky needs a package.json, and there is none' };
  }
  if (before !== undefined && mentionsCheck(before)) return { kind: 'present' };
  if (before !== undefined && !isShellScript(before)) return { kind: 'skip', why: `${path} is no shell script` };
  const command = nameCommand(context, before ?? '');
  const script = writeFile(project, { path, text: addToScript(before ?? '', command), detail: command });
  const isActive = project.git?.path !== undefined;
  const next = isActive ? [] : [`turn the hooks on: ${detected.node?.manager ?? 'npm'} install, which runs husky`];
  return { kind: 'write', files: [...installHusky(context), script], next };
}
