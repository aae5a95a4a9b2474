import type { ChangelogSettings } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { openChangelogText, type ChangelogDocument } from './changelog-document.ts';

/** The changelog of a project. */
export interface ProjectChangelog {
  /** From the folder of its settings. */
  readonly path: string;
  /** Absent where there is no such file. */
  readonly text: string | undefined;
  readonly document: ChangelogDocument;
}

/** How a changelog in reStructuredText is usually called. */
const wellKnown = /^(?:changelog|changes|history|news)\.rst$/i;

function open(files: ProjectFiles, path: string, { headings }: ChangelogSettings): ProjectChangelog {
  const text = files.readFile(path);
  return { path, text, document: openChangelogText(path, text ?? '', headings.release) };
}

/** The files in reStructuredText that a changelog which nobody named may be. */
export function listRstChangelogs(files: ProjectFiles): readonly string[] {
  return files
    .listFiles()
    .filter((path) => wellKnown.test(path))
    .toSorted();
}

/**
 * Opens the changelog of a project: the file that signpost.yaml names, else CHANGELOG.md, else one in reStructuredText of a usual
 * name that has releases.
 */
export function findChangelog(files: ProjectFiles, settings: ChangelogSettings): ProjectChangelog {
  const usual = open(files, settings.file, settings);
  if (usual.text !== undefined || settings.hasOwnFile) return usual;
  const others = listRstChangelogs(files).map((path) => open(files, path, settings));
  return others.find(({ document }) => document.changelog.releases.length > 0) ?? usual;
}
