import type { CheckedFinding, Services, TodoItem } from '@signpost/preview';
import { findRoot } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';
import { openEditor } from './open-editor.ts';
import { runOwnCommand } from './run-own-command.ts';

interface CheckReport {
  readonly diagnostics: readonly CheckedFinding[];
}

interface TodoReport {
  readonly projects: readonly { readonly documents: readonly TodoItem[] }[];
}

/** What the preview asks of the rest of Signpost: each answer comes from the command that people would run. The signal ends them. */
export function createServices(
  { folder, environment }: Pick<Terminal, 'folder' | 'environment'>,
  signal: AbortSignal,
): Services {
  const { root } = findRoot(folder);
  return {
    async check() {
      const report: CheckReport = JSON.parse(await runOwnCommand(root, ['check', '--format', 'json'], signal));
      return report.diagnostics;
    },
    async listTodo() {
      const report: TodoReport = JSON.parse(await runOwnCommand(root, ['todo', '--format', 'json'], signal));
      return report.projects.flatMap(({ documents }) => documents);
    },
    openEditor: (path, line) => openEditor(root, { path, line }, environment),
  };
}
