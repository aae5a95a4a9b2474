import { assertNever } from '@signpost/model';
import { readIfText } from '../../read-if-text.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart, PartContext } from '../init-part.ts';
import { isDependency, nameRunner } from '../runner.ts';
import { mentionsCheck } from './hook/mentions-check.ts';

const path = '.github/workflows/docs-check.yml';
const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The commands that install what package.json lists, exactly as the lockfile has it. */
function listInstall(context: PartContext): readonly string[] {
  const { node } = context.detected;
  if (node === undefined || !isDependency(context)) return [];
  switch (node.manager) {
    case 'npm':
      return [node.hasLockfile ? 'npm ci' : 'npm install'];
    case 'pnpm':
      return ['corepack enable', `pnpm install${node.hasLockfile ? ' --frozen-lockfile' : ''}`];
    case 'yarn': {
      const frozen = node.isModernYarn ? ' --immutable' : ' --frozen-lockfile';
      return ['corepack enable', `yarn install${node.hasLockfile ? frozen : ''}`];
    }
    case 'bun':
      return ['npm install --global bun', `bun install${node.hasLockfile ? ' --frozen-lockfile' : ''}`];
    default:
      return assertNever(node.manager);
  }
}

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
  const workflows = project.listFiles().filter((file) => isWorkflow.test(file));
  return workflows.some((file) => mentionsCheck(readIfText(project, file) ?? ''));
}

/** The workflow that checks every pull request on GitHub. */
export const ci: InitPart = {
  id: 'ci',
  title: 'CI workflow',
  question: 'Check every pull request, by a workflow of GitHub?',
  plan(context) {
    const { project } = context;
    if (project.git?.isTopLevel === false) {
      return { kind: 'skip', why: "workflows belong to the repository's root, which is above" };
    }
    const files = project.listFiles();
    if (isCheckedInCi(context)) return { kind: 'present' };
    if (project.readFile(path).kind !== 'missing')
      return { kind: 'skip', why: `${path} is there already, with other content` };
    if (files.includes('.gitlab-ci.yml') && !files.some((file) => file.startsWith('.github/'))) {
      return {
        kind: 'skip',
        why: `this project is built by GitLab: add \`${nameRunner(context)} check\` to .gitlab-ci.yml`,
      };
    }
    const text = renderWorkflow(context);
    const detail = 'signpost check on every pull request';
    return { kind: 'write', files: [writeFile(project, { path, text, detail })], next: [] };
  },
};
