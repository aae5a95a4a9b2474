import { posix } from 'node:path';
import { isChangelogName } from '../../is-changelog-name.ts';
import type { ProjectFiles } from '../../project.ts';
import { readIfText } from '../../read-if-text.ts';
import type { FoundChangelog } from './detected.ts';

/** A heading of a release: a version in brackets or not, or the changes to come. */
const release = /^ {0,3}##?[^\S\n]+\[?(?:v?\d+\.\d+|unreleased\b)/im;

/** Whether a file is called like a changelog and lies where projects keep theirs. */
function isUsual(path: string): boolean {
  return /^(?:docs\/)?[^/]*$/i.test(path) && isChangelogName(posix.basename(path));
}

/** The same in reStructuredText: a title that starts with a version, underlined. */
const rstRelease = /^(?:version )?[[`]?(?:v?\d+\.\d+|unreleased\b).*\n([=\-~^"'#*+.])\1{2,}[ \t]*$/im;

/** The changelog of a project and whether a release can be written into it; one of Markdown at the root comes first. */
export function detectChangelog(project: ProjectFiles): FoundChangelog | undefined {
  const paths = project.listFiles().filter(isUsual);
  const [path] = paths.toSorted((a, b) => rank(a) - rank(b));
  if (path === undefined) return undefined;
  const pattern = /\.(?:md|markdown)$/i.test(path) ? release : /\.rst$/i.test(path) ? rstRelease : undefined;
  const text = (readIfText(project, path) ?? '').replaceAll('\r\n', '\n');
  const isKept = pattern !== undefined && (pattern.test(text) || text.includes('keepachangelog.com'));
  return { path, form: isKept ? 'keep-a-changelog' : 'other' };
}

function rank(path: string): number {
  return (
    (path.includes('/') ? 4 : 0) + (/\.(?:md|markdown)$/i.test(path) ? 0 : 2) + (/change[-_]?log/i.test(path) ? 0 : 1)
  );
}
