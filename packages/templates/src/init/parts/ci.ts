import { readIfText } from '../../read-if-text.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart, PartContext } from '../init-part.ts';
import { nameRunner } from '../runner.ts';
import { mentionsCheck } from './hook/mentions-check.ts';
import { listInstall } from './list-install.ts';
import { listWorkflows, refuseWorkflow } from './workflows.ts';

const path = '.github/workflows/docs-check.yml';

function renderWorkflow(context: PartContext): string {
  const commands = [...listInstall(context), `${nameRunner(context)} check --format github`];
  return `name: docs-check

on:
  push:
    branches: [main, master]
  pull_request:

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  docs-check:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          node-version: 24
${commands.map((command) => `      - run: ${command}\n`).join('')}`;
}

/** Whether a workflow of GitHub runs the check. */
export function isCheckedInCi({ project }: PartContext): boolean {
  return listWorkflows(project).some((file) => mentionsCheck(readIfText(project, file) ?? ''));
}

/** The workflow that checks every pull request on GitHub. */
export const ci: InitPart = {
  id: 'ci',
  title: 'CI workflow',
  question: 'Check every pull request, by a workflow of GitHub?',
  plan(context) {
    const { project } = context;
    if (isCheckedInCi(context)) return { kind: 'present' };
    const refusal = refuseWorkflow(context, path, 'check');
    if (refusal !== undefined) return refusal;
    const text = renderWorkflow(context);
    const detail = 'signpost check on every pull request';
    return { kind: 'write', files: [writeFile(project, { path, text, detail })], next: [] };
  },
};
