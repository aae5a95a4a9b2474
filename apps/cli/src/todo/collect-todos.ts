import { join } from 'node:path';
import { type FolderTodo, listTodo, type TodoRequest } from '@signpost/templates';
import { recallMemo, type View, type Workspace } from '@signpost/workspace';
import { type OpenProject, openProject, toProject } from '../project/open-project.ts';
import { viewAsScenarioProject } from '../scenario/open-scenario-project.ts';

/** Which change is looked at, and what the caller knows of it. */
export interface TodoQuery extends Pick<TodoRequest, 'scenarios' | 'answer' | 'isComplete'> {
  readonly folder: string;
  readonly view: View;
  /** The project in that view, where it is open already. */
  readonly workspace?: Workspace;
  /** A revision from which the change starts; without it, the last commit. */
  readonly since?: string;
}

/** What a project owes, without the projects nested in it, and the folders of these. */
function collectOne(
  project: OpenProject,
  query: TodoQuery,
): Omit<FolderTodo, 'folder'> & { nested: readonly string[] } {
  const { nested, ...files } = viewAsScenarioProject(project);
  const change = project.workspace.readChange(query.since, nested);
  const { scenarios, answer, isComplete } = query;
  const todo = listTodo({
    project: files,
    change,
    changelog: project.settings.changelog?.file ?? 'CHANGELOG.md',
    recall: (id) => recallMemo(project.workspace.root, id),
    ...(scenarios === undefined ? {} : { scenarios }),
    ...(answer === undefined ? {} : { answer }),
    ...(isComplete === undefined ? {} : { isComplete }),
  });
  return { todo, change, nested };
}

/**
 * What a change owes in the project of a folder, and in each project nested in it that the change touches.
 * @throws UsageError for wrong settings or scenarios, and outside of git.
 */
export async function collectTodos(query: TodoQuery): Promise<readonly FolderTodo[]> {
  const { folder: root, view, workspace } = query;
  const project = await (workspace === undefined ? openProject(root, view) : toProject(workspace));
  const { nested, ...outer } = collectOne(project, query);
  const todos: FolderTodo[] = [{ folder: '', ...outer }];
  for (const folder of nested) {
    const inner = await openProject(join(project.workspace.root, folder), query.view);
    if (inner.workspace.changedFiles(query.since).length === 0) continue;
    const { todo, change } = collectOne(inner, query);
    todos.push({ folder, todo, change });
  }
  const touched = todos.filter(({ change }) => change.files.length > 0);
  return touched.length === 0 ? todos.slice(0, 1) : touched;
}
