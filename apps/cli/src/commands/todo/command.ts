import { type Compared, isOwing, renderTodoJson, renderTodoMarkdown } from '@signpost/templates';
import { findRoot, openWorkspace } from '@signpost/workspace';
import { type Arguments, defineCommand } from '../../command.ts';
import type { Terminal } from '../../terminal.ts';
import { collectTodos, type TodoQuery } from '../../todo/collect-todos.ts';
import { readAnswers } from './read-answers.ts';
import { renderTodoText } from './render-text.ts';

const formats = ['text', 'markdown', 'json'] as const;

/** What is staged starts at the last commit, anything else where the branch parted from the one it goes to. */
function chooseBase(parsed: Arguments, folder: string): string | undefined {
  const given = parsed.value('since');
  if (given !== undefined || parsed.has('staged')) return given;
  return openWorkspace(findRoot(folder).root).findDefaultBranch();
}

function readQuery(parsed: Arguments, { folder }: Terminal): TodoQuery {
  const since = chooseBase(parsed, folder);
  const given = parsed.values('answer');
  const scenarios = parsed.values('scenario').flatMap((names) => names.split(',').map((name) => name.trim()));
  return {
    folder,
    view: { kind: parsed.has('staged') ? 'index' : 'worktree' },
    ...(since === undefined ? {} : { since }),
    ...(scenarios.length === 0 ? {} : { scenarios }),
    ...(given.length === 0 ? {} : { answer: (found) => readAnswers(given, found) }),
  };
}

export const command = defineCommand({
  summary: 'Say what a change is, which documents it still owes, and why.',
  options: [
    {
      name: 'answer',
      value: 'ID=VALUE',
      summary: 'The answer to a question of the scenario, such as complex=yes. Can be repeated.',
    },
    { name: 'format', value: 'FORMAT', choices: formats, summary: 'How it is shown. Default: text.' },
    {
      name: 'scenario',
      value: 'NAMES',
      summary: 'What the change is, in place of what it shows and declares; separated by commas.',
    },
    {
      name: 'since',
      value: 'REF',
      summary: 'Where the change began. Default: where the branch parted from the default branch.',
    },
    { name: 'staged', summary: 'Look at what the next commit would hold, not at the worktree.' },
  ],
  examples: [
    ['signpost todo', 'what this branch still owes'],
    ['signpost todo --staged --scenario bugfix', 'what the next commit owes, as a bug fix'],
    ['signpost todo --answer complex=yes', 'the implementation is complex: a design doc is owed as well'],
    ['signpost todo --since origin/main --format markdown', 'the checklist for a pull request'],
  ],
  async run(parsed, terminal) {
    const query = readQuery(parsed, terminal);
    const projects = await collectTodos(query);
    const view = parsed.has('staged') ? 'index' : 'worktree';
    const compared: Compared = { view, ...(query.since === undefined ? {} : { since: query.since }) };
    const render = {
      json: () => renderTodoJson(projects, compared),
      markdown: () => renderTodoMarkdown(projects),
      text: () => renderTodoText(projects, compared, terminal),
    };
    const format = formats.find((known) => known === parsed.value('format')) ?? 'text';
    terminal.print(render[format]());
    return projects.some(({ todo }) => isOwing(todo)) ? 1 : 0;
  },
});
