import { checkPlaces, loadModel, openGuide } from '@signpost/templates';
import { defineCommand } from '../../command.ts';
import { resolveFolder } from '../../project/resolve-folder.ts';
import { openScenarioProject } from '../../scenario/open-scenario-project.ts';
import { runUnasked } from './run-unasked.ts';
import { takeAnswers } from './take-answers.ts';
import { walkWith } from './walk.ts';

export const command = defineCommand({
  summary: 'Find out which documents a change needs: a few questions, then the list, the checklist, and the files.',
  options: [
    {
      name: 'answer',
      value: 'QUESTION=ANSWER',
      summary: 'Answer a question of the tree or of the scenario; may be repeated.',
    },
    { name: 'dest', value: 'FOLDER', summary: 'The project. Default: where you are.' },
    { name: 'dry-run', summary: 'Show what would be written as a diff; write nothing.' },
    { name: 'json', summary: 'One JSON object for programs: the next question, or what is owed. Asks nothing.' },
    { name: 'yes', summary: 'Take the suggested answers instead of asking, and write the documents.' },
  ],
  examples: [
    ['signpost guide', 'ask; arrows and Enter choose, Escape goes back'],
    ['signpost guide --json', 'the first question and its answers, for programs'],
    ['signpost guide --answer change=bugfix', 'what a bug fix owes'],
    ['signpost guide --answer change=addition --answer addition=backend --answer complex=no', 'over a pipe'],
  ],
  async run(parsed, terminal) {
    const folder = resolveFolder(terminal.folder, parsed.value('dest') ?? '.');
    const project = await openScenarioProject(folder);
    const model = loadModel(project);
    checkPlaces(project.places, model);
    const guide = openGuide(model, project);
    const { steps, told } = takeAnswers(guide, parsed.values('answer'));
    const [isYes, isDryRun, isJson] = [parsed.has('yes'), parsed.has('dry-run'), parsed.has('json')];
    if (terminal.isInteractive && !isYes && !isDryRun && !isJson)
      await walkWith({ guide, folder, steps, told }, terminal);
    else await runUnasked({ guide, folder, steps, told, isYes, isDryRun, isJson }, terminal);
    return 0;
  },
});
