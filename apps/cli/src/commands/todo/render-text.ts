import { assertNever } from '@signpost/model';
import { createPaint, makeVisible, measureWidth, type Paint, wrapText } from '@signpost/checker/terminal';
import { type Compared, type FolderTodo, isOwed, type Todo, type TodoDocument } from '@signpost/templates';
import type { Terminal } from '../../terminal.ts';

const narrowest = 20;
const widestTitle = 20;
const label = 'Write what is missing: ';

/** How a text is fitted into the terminal. */
interface Style {
  readonly paint: Paint;
  readonly width: number;
}

/** A line that starts with `lead` and goes on below the end of it. */
function renderHanging(lead: string, text: string, { width }: Style): string {
  const indent = measureWidth(lead);
  const rows = wrapText(makeVisible(text), Math.max(narrowest, width - indent));
  return rows.map((row, at) => `${at === 0 ? lead : ' '.repeat(indent)}${row}\n`).join('');
}

function renderFound({ found, isDeclared }: Todo, style: Style): string {
  const lines = found.map(({ scenario, evidence }) => {
    const shown = evidence.map(({ text }) => text).join(', ');
    return renderHanging('', `This change: "${scenario.says}"${shown === '' ? '' : `, as ${shown}`}`, style);
  });
  const isSure = isDeclared || found.length === 0;
  return lines.join('') + (isSure ? '' : renderHanging('', '(not so? signpost todo --scenario NAME)', style));
}

/** What there is to say of a change that belongs to no scenario. */
function renderNothing({ fileCount, isDeclared, possible }: Todo, style: Style): string {
  const { paint } = style;
  if (fileCount === 0) return `${paint.green('✔')} nothing was changed\n`;
  if (isDeclared) return `${paint.green('✔')} this change says that it owes no documentation\n`;
  if (possible.length === 0) return `${paint.green('✔')} this change owes no documentation\n`;
  const names = possible.map(({ id }) => id).join(', ');
  return [
    renderHanging(`${paint.yellow('?')} `, `no commit says yet what this change is; it may be: ${names}`, style),
    renderHanging('  ', `Say it: signpost todo --scenario ${possible[0]?.id ?? ''}`, style),
  ].join('');
}

function markOf({ status, need }: TodoDocument, paint: Paint): string {
  switch (status) {
    case 'done':
      return paint.green('✔');
    case 'missing':
      return paint.red('✖');
    case 'unfilled':
      return need === 'must' ? paint.red('✖') : paint.yellow('✎');
    case 'recommended':
    case 'optional':
    case 'open':
      return paint.yellow('○');
    case 'waived':
    case 'not-needed':
      return paint.dim('–');
    default:
      return assertNever(status);
  }
}

function describe({ status, detail, why, asks, phase }: TodoDocument): string {
  const when = phase === 'before' ? 'before the code: ' : '';
  switch (status) {
    case 'done':
    case 'unfilled':
      return detail;
    case 'missing':
      return `${when}${detail}: ${why}`;
    case 'recommended':
      return `${when}recommended, ${detail}: ${why}`;
    case 'optional':
      return `${when}if you like: ${why}`;
    case 'open':
      return `${when}${why}${asks[0] === undefined ? '' : ` (--answer ${asks[0]}=yes|no)`}`;
    case 'waived':
      return `waived: ${why}`;
    case 'not-needed':
      return `not needed: ${why}`;
    default:
      return assertNever(status);
  }
}

function renderDocuments(documents: readonly TodoDocument[], style: Style): string {
  const own = documents.filter(({ scenarios }) => scenarios.length > 0);
  const titles = new Set(own.map(({ title }) => title));
  const others = new Set(documents.flatMap(({ title }) => (titles.has(title) ? [] : title)));
  const column = Math.min(widestTitle, Math.max(0, ...own.map(({ title }) => measureWidth(makeVisible(title)))));
  const rows = own.map((document) => {
    const title = makeVisible(document.title);
    const gap = ' '.repeat(Math.max(0, column - measureWidth(title)));
    const lead = `  ${markOf(document, style.paint)} ${title}${gap}  `;
    const plain = `  x ${title}${gap}  `;
    return renderHanging(plain, describe(document), style).replace(plain, () => lead);
  });
  const rest = others.size === 0 ? '' : renderHanging('', `You do not need: ${[...others].join(', ')}`, style);
  return rows.join('') + rest;
}

function renderProject({ todo }: FolderTodo, style: Style): string {
  const { found, problems, documents, commands } = todo;
  const owed = documents.filter(isOwed).length;
  const done = `${style.paint.green('✔')} nothing is owed any more\n`;
  return [
    ...problems.map(
      ({ message, hint }) =>
        renderHanging(`${style.paint.red('✖')} `, message, style) + renderHanging('  ', hint, style),
    ),
    found.length === 0 ? renderNothing(todo, style) : renderFound(todo, style) + renderDocuments(documents, style),
    found.length > 0 && owed === 0 && problems.length === 0 ? done : '',
    ...commands.map((command, at) => `${at === 0 ? label : ' '.repeat(label.length)}${makeVisible(command)}\n`),
  ].join('');
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** What was looked at, so that nobody wonders about a file that is not mentioned. */
function renderCompared({ folder, change }: FolderTodo, { view, since }: Compared, { paint }: Style): string {
  const where = folder === '' ? '' : `in ${makeVisible(folder)}, `;
  const files = count(change.files.length, view === 'index' ? 'staged file' : 'file');
  const commits = change.commits.length === 0 ? '' : `, ${count(change.commits.length, 'commit')}`;
  return `${paint.dim(`${where}since ${since === undefined ? 'the last commit' : makeVisible(since)}: ${files}${commits}`)}\n`;
}

/** What a change is and owes, for a person in a terminal. */
export function renderTodoText(
  projects: readonly FolderTodo[],
  compared: Compared,
  { color, width }: Pick<Terminal, 'color' | 'width'>,
): string {
  const style = { paint: createPaint(color), width };
  return projects.map((project) => renderCompared(project, compared, style) + renderProject(project, style)).join('\n');
}
