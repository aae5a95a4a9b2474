import { loadModel, planDocs, type DocsPlan } from '@signpost/templates';
import { applyChanges } from '@signpost/workspace';
import { defineCommand } from '../../command.ts';
import { conflictingOptions } from '../../messages/conflicting-options.ts';
import { resolveFolder } from '../../project/resolve-folder.ts';
import { openScenarioProject } from '../../scenario/open-scenario-project.ts';
import { renderUndo } from '../../scenario/render-undo.ts';
import type { Terminal } from '../../terminal.ts';
import { renderDocsJson } from './render-docs-json.ts';
import { renderCheck, renderProblems, renderState, renderWritten } from './render-docs.ts';

/** How the command was asked to end: with files, with a verdict, or with a list. */
type Mode = 'write' | 'check' | 'list';

function isFresh({ changes, problems }: DocsPlan): boolean {
  return changes.length === 0 && problems.length === 0;
}

function tell(plan: DocsPlan, mode: Mode, root: string, terminal: Terminal): void {
  if (mode === 'write') {
    terminal.print(renderWritten(plan));
    if (plan.changes.length > 0) terminal.print(renderUndo(root, terminal));
  } else terminal.print(mode === 'check' ? renderCheck(plan) : renderState(plan));
  if (plan.problems.length > 0) terminal.warn(renderProblems(plan.problems));
}

export const command = defineCommand({
  summary: 'Keep fresh what is generated from the scenarios: contribution guide, pull request template, pages, data.',
  positionals: '[projection…]',
  options: [
    { name: 'check', summary: 'Fail when something is stale, and show what would change.' },
    { name: 'dest', value: 'FOLDER', summary: 'The project. Default: where you are.' },
    { name: 'json', summary: 'One JSON object for programs.' },
    { name: 'write', summary: 'Write what is stale.' },
  ],
  examples: [
    ['signpost docs', 'what is generated here, where it lies, and whether it is fresh'],
    ['signpost docs --write', 'make everything fresh; undo takes it back'],
    ['signpost docs --check', 'in continuous integration'],
    ['signpost docs --write decision-tree', 'one of them'],
  ],
  async run(parsed, terminal) {
    if (parsed.has('check') && parsed.has('write')) {
      throw conflictingOptions('check', 'write', 'one writes nothing, the other does');
    }
    const mode: Mode = parsed.has('write') ? 'write' : parsed.has('check') ? 'check' : 'list';
    const project = await openScenarioProject(resolveFolder(terminal.folder, parsed.value('dest') ?? '.'));
    const plan = planDocs(loadModel(project), project, parsed.positionals);
    if (mode === 'write') applyChanges(project.root, plan.changes, 'docs');
    if (parsed.has('json')) terminal.print(renderDocsJson(plan, mode === 'write'));
    else tell(plan, mode, project.root, terminal);
    if (mode === 'check') return isFresh(plan) ? 0 : 1;
    return mode === 'write' && plan.problems.length > 0 ? 1 : 0;
  },
});
