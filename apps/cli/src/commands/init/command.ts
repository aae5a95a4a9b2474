import { describeDetected, detectProject, hookChoices, type HookChoice, type InitProject } from '@signpost/templates';
import { applyChanges, findRoot, openWorkspace, readGitHooks, writeHooksPath } from '@signpost/workspace';
import { type Arguments, defineCommand } from '../../command.ts';
import { nobodyToAsk } from '../../messages/nobody-to-ask.ts';
import { resolveFolder } from '../../project/resolve-folder.ts';
import { renderUndo } from '../../scenario/render-undo.ts';
import type { Terminal } from '../../terminal.ts';
import { askHooks, askPart } from './ask-part.ts';
import { describeInit } from './describe-init.ts';
import { type Decisions, type InitPlan, planParts } from './plan-parts.ts';
import { partIds, readParts } from './read-parts.ts';
import { renderDone, renderDryRun, renderPart } from './render-init.ts';

function openInitProject(folder: string): InitProject {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  const git = readGitHooks(root);
  return {
    root,
    listFiles: () => workspace.listFiles(),
    readFile: (path) => workspace.readFile(path),
    ...(git === undefined ? {} : { git }),
  };
}

function readHookChoice(parsed: Arguments): HookChoice | undefined {
  const given = parsed.value('hooks');
  return hookChoices.find((choice) => choice === given);
}

/** Whether a person answers for each part. */
function isAsked(parsed: Arguments, terminal: Terminal): boolean {
  return terminal.isInteractive && !['yes', 'dry-run', 'json'].some((name) => parsed.has(name));
}

/** Takes every part as planned where nobody is to be asked; else shows each and asks. */
function openDecisions(parsed: Arguments, terminal: Terminal): Decisions {
  const choice = readHookChoice(parsed);
  if (!isAsked(parsed, terminal))
    return { accept: () => Promise.resolve(true), chooseHooks: () => Promise.resolve(choice) };
  return {
    accept(question, outcome) {
      terminal.print(renderPart(outcome));
      return askPart(question);
    },
    chooseHooks: async ({ hooks, node }) =>
      choice ?? (hooks.kind === 'none' ? await askHooks(node !== undefined) : undefined),
  };
}

function write(root: string, { changes, hooksPath }: InitPlan): void {
  applyChanges(root, changes, 'init');
  if (hooksPath !== undefined) writeHooksPath(root, hooksPath);
}

export const command = defineCommand({
  summary: 'Adopt Signpost in a repository: settings, hook, tasks, CI, baseline.',
  options: [
    { name: 'dest', value: 'FOLDER', summary: 'The project that adopts it. Default: where you are.' },
    { name: 'dry-run', summary: 'Show what would be written as a diff; write nothing.' },
    {
      name: 'hooks',
      value: 'MANAGER',
      choices: hookChoices,
      summary: 'Who runs the Git hooks. Default: who does so already, else a script in .githooks.',
    },
    { name: 'json', summary: 'Say it for programs; asks nothing, and writes only with --yes.' },
    { name: 'only', value: 'PARTS', summary: `Parts to add, separated by commas: ${partIds.join(', ')}.` },
    { name: 'skip', value: 'PARTS', summary: 'Parts to leave out, separated by commas.' },
    { name: 'yes', summary: 'Take every part as it is planned instead of asking.' },
  ],
  examples: [
    ['signpost init', 'look at the project, then show and ask part by part'],
    ['signpost init --dry-run', 'the whole diff, and nothing written'],
    ['signpost init --yes --skip ci', 'everything but the workflow, without a question'],
    ['signpost init --only hook --hooks husky', 'the Git hook alone, run by husky'],
    ['signpost init --only changelog,release', 'changelog entries, and the workflow that releases them'],
    ['signpost undo', 'take it back'],
  ],
  async run(parsed, terminal) {
    const isYes = parsed.has('yes');
    const isDryRun = parsed.has('dry-run') || (parsed.has('json') && !isYes);
    if (!terminal.isInteractive && !isYes && !isDryRun) throw nobodyToAsk('init');
    const wanted = readParts(parsed, isAsked(parsed, terminal));
    const project = openInitProject(resolveFolder(terminal.folder, parsed.value('dest') ?? '.'));
    const detected = detectProject(project);
    const found = describeDetected(detected);
    if (!parsed.has('json')) terminal.print(`Found: ${found.join(', ')}\n`);
    const plan = await planParts(project, detected, wanted, openDecisions(parsed, terminal));
    if (!isDryRun) write(project.root, plan);
    if (parsed.has('json')) terminal.print(describeInit(found, plan, !isDryRun));
    else terminal.print(isDryRun ? renderDryRun(plan) : renderDone(plan, renderUndo(project.root, terminal)));
    return 0;
  },
});
