import type { Project } from '@signpost/model';
import { posix } from 'node:path';
import { resolveSettings, type ChangelogSettings } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';

/** A folder with settings of its own, as its changelog sees it. */
export interface ChangelogFolder {
  readonly settings: ChangelogSettings;
  /** Whether signpost.yaml says anything of the changelog. */
  readonly isConfigured: boolean;
  /** The path from the project's root, for a path from this folder. */
  readonly outer: (path: string) => string;
  /** The files at and below the folder, with paths from it. */
  readonly files: ProjectFiles;
}

/** The folders of a project that have settings of their own, the root always among them. */
export function openFolders(project: Project): readonly ChangelogFolder[] {
  return project.settings.map(({ folder, file }) => {
    const outer = (path: string): string => posix.join(folder, path);
    const start = folder === '' ? '' : `${folder}/`;
    return {
      settings: resolveSettings(file.changelog),
      isConfigured: file.changelog !== undefined,
      outer,
      files: {
        readFile: (path) => project.readText(outer(path)),
        listFiles: () =>
          project.files.paths.filter((path) => path.startsWith(start)).map((path) => path.slice(start.length)),
      },
    };
  });
}
