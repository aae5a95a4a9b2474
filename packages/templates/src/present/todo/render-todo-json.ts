import type { Change } from '@signpost/model';
import type { Todo, TodoDocument } from '../../owed/list-todo.ts';

/** What a change is compared with: a revision, or the last commit where there is none. */
export interface Compared {
  readonly view: 'worktree' | 'index';
  readonly since?: string;
}

/** The project of a folder, relative to the outermost one, with its part of the change and what that owes. */
export interface FolderTodo {
  readonly folder: string;
  readonly change: Change;
  readonly todo: Todo;
}

function describeDocument(document: TodoDocument): object {
  const { kind, title, need, phase, status, path, why, detail, files, asks, scenarios } = document;
  return { kind, title, need, phase, status, path, why, detail, files, asks, scenarios };
}

function describeProject({ folder, change, todo }: FolderTodo): object {
  const { found, isDeclared, possible, problems, documents, commands } = todo;
  return {
    folder,
    files: change.files.length,
    commits: change.commits.length,
    declared: isDeclared,
    scenarios: found.map(({ scenario: { id, says }, evidence }) => ({ id, says, evidence })),
    possible: possible.map(({ id }) => id),
    problems,
    documents: documents.map(describeDocument),
    commands,
  };
}

/** What a change owes, as one JSON object for programs; its form is stable. */
export function renderTodoJson(projects: readonly FolderTodo[], { view, since }: Compared): string {
  const content = { version: 1, view, since: since ?? null, projects: projects.map(describeProject) };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
