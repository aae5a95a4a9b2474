import { assertNever } from '@signpost/model';
import type { Todo, TodoDocument } from '../../owed/list-todo.ts';
import type { Recognised } from '../../owed/recognise.ts';
import { escapeMarkdown, quoteMarkdownCode } from '../../template/escape-markdown.ts';
import type { FolderTodo } from './render-todo-json.ts';

/** What turns the direction of a text. */
const turns = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of somebody else, which must not notify people, nor end the line. */
function quote(text: string): string {
  const line = text
    .replace(turns, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return escapeMarkdown(line).replace(/@(?=\w)/g, '@\u200b');
}

function describeNeed({ need, phase }: TodoDocument): string {
  const time = phase === 'before' ? ', before the code' : '';
  return need === 'must' ? time : `${need === 'should' ? ' (recommended)' : ' (if you like)'}${time}`;
}

function renderItem(document: TodoDocument): readonly string[] {
  const { status, title, detail, why } = document;
  const name = `**${quote(title)}**`;
  switch (status) {
    case 'done':
      return [`- [x] ${name}: ${quote(detail)}`];
    case 'waived':
      return [`- [x] ${name}: not needed, ${quote(why)}`];
    case 'unfilled':
      return [`- [ ] ${name}: ${quote(detail)}`];
    case 'missing':
    case 'recommended':
    case 'optional':
      return [`- [ ] ${name}${describeNeed(document)}: ${quote(detail)}; ${quote(why)}`];
    case 'open':
      return [`- [ ] ${name}${describeNeed(document)}, depends: ${quote(why)}`];
    case 'not-needed':
      return [];
    default:
      return assertNever(status);
  }
}

function renderScenario({ scenario, evidence }: Recognised): string {
  const shown = evidence.map(({ text }) => quote(text)).join(', ');
  return `**${quote(scenario.says)}**${shown === '' ? '' : ` (${shown})`}`;
}

function renderIntroduction({ found, possible, fileCount, isDeclared }: Todo): string {
  if (fileCount === 0) return 'Nothing was changed.';
  if (found.length > 0) return `This change: ${found.map(renderScenario).join('; ')}.`;
  if (isDeclared) return 'This change says that it owes no documentation.';
  if (possible.length === 0) return 'This change owes no documentation.';
  const names = possible.map(({ id }) => quoteMarkdownCode(id)).join(', ');
  return `Nothing says yet what this change is: ${names}?`;
}

function renderProject({ folder, todo }: FolderTodo, isOnly: boolean): string {
  const { documents, problems, commands } = todo;
  const lines = [
    ...(isOnly ? [] : [`#### ${quoteMarkdownCode(folder === '' ? '.' : folder)}`, '']),
    renderIntroduction(todo),
    ...problems.map(({ message, hint }) => `\n> **Warning:** ${quote(message)} (${quote(hint)})`),
  ];
  const items = documents.flatMap(renderItem);
  if (items.length > 0) lines.push('', ...items);
  if (commands.length > 0) lines.push('', `Write what is missing: ${commands.map(quoteMarkdownCode).join(', ')}`);
  return `${lines.join('\n')}\n`;
}

/** What a change owes as a Markdown checklist for a pull request, ticked where it is done. The first line is for the bot that finds it again. */
export function renderTodoMarkdown(projects: readonly FolderTodo[]): string {
  const parts = projects.map((project) => renderProject(project, projects.length === 1));
  return `<!-- signpost:todo -->\n\n### Documentation of this change\n\n${parts.join('\n')}`;
}
