import type { ChangelogSettings } from '../changelog-settings.ts';
import type { ProjectFiles } from '../fragments/read-fragments.ts';
import { otherChangelog } from '../messages/other-changelog.ts';
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

/** A page of the documentation that may be one. */
const documented = /^docs?\/(?:.+\/)?(?:changelog|changes|history|news|release[-_]?notes)\.(?:rst|md)$/i;

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

/** Whether a path is that of the changelog, or of one in reStructuredText that may be it. */
export function isChangelogPath(path: string, { file, hasOwnFile }: ChangelogSettings): boolean {
  return path === file || (!hasOwnFile && wellKnown.test(path));
}

/**
 * Refuses to do without a changelog where a page of the documentation has releases and nobody said which file it is.
 * @throws UsageError `other-changelog`.
 */
export function requireNoOther(
  files: ProjectFiles,
  settings: ChangelogSettings,
  { path, text }: ProjectChangelog,
): void {
  if (text !== undefined || settings.hasOwnFile) return;
  const pages = files.listFiles().filter((page) => documented.test(page));
  const other = pages
    .toSorted()
    .find((page) =>
      open(files, page, settings).document.changelog.releases.some(({ version }) => version !== undefined),
    );
  if (other !== undefined) throw otherChangelog(path, other);
}
