import { readText, type Workspace } from '@signpost/workspace';
import type { ProjectSettings } from '../../settings/settings.ts';
import { type Baseline, baselinePathOf } from './baseline.ts';
import { parseBaseline } from './parse-baseline.ts';

/**
 * The baseline of each project, empty where it has none.
 * @throws UsageError `invalid-baseline` with path and line, `unreadable-file`.
 */
export function readBaselines(workspace: Workspace, projects: readonly ProjectSettings[]): readonly Baseline[] {
  return projects.map(({ folder }) => {
    const path = baselinePathOf(folder);
    const text = readText(workspace, path);
    return { folder, path, text, entries: text === undefined ? [] : parseBaseline(text, path) };
  });
}
