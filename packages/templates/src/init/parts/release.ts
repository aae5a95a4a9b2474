import { readIfText } from '../../read-if-text.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart, PartContext } from '../init-part.ts';
import { nameRunner } from '../runner.ts';
import { listInstall } from './list-install.ts';
import { listWorkflows, refuseWorkflow } from './workflows.ts';

const path = '.github/workflows/release.yml';
const config = '.changeset/config.json';
const releases =
  /\bsignpost(?:@[\w.-]+)?["']?[^\S\n]+changelog[^\S\n]+release\b|@signpost\/cli(?:@[\w.-]+)?[^\S\n]+changelog[^\S\n]+release\b/;
const baseBranch = /"baseBranch"\s*:\s*"([\w./-]+)"/;

const next =
  'Let workflows open pull requests: on GitHub, Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests"';

function renderWorkflow(context: PartContext): string {
  const [, branch = 'main'] = baseBranch.exec(readIfText(context.project, config) ?? '') ?? [];
  const install = listInstall(context).join(' && ');
  return context.renderRelease({ branch, signpost: nameRunner(context), ...(install === '' ? {} : { install }) });
}

/** The workflow that keeps a pull request with the next release, and publishes what is merged. */
export const release: InitPart = {
  id: 'release',
  title: 'Release workflow',
  question: 'Release by pull request, by a workflow of GitHub that may push and open one?',
  isOnRequest: true,
  plan(context) {
    const { project } = context;
    if (listWorkflows(project).some((file) => releases.test(readIfText(project, file) ?? '')))
      return { kind: 'present' };
    const refusal = refuseWorkflow(context, path, 'changelog release --tag');
    if (refusal !== undefined) return refusal;
    if (project.readFile(config).kind === 'missing')
      return { kind: 'skip', why: 'no entries are collected; signpost init --only changelog,release adds both' };
    const detail = 'a pull request with the next release';
    return {
      kind: 'write',
      files: [writeFile(project, { path, text: renderWorkflow(context), detail })],
      next: [next],
    };
  },
};
