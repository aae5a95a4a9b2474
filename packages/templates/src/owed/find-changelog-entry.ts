import { posix } from 'node:path';
import { isChangelogName } from '../is-changelog-name.ts';
import { readIfText } from '../read-if-text.ts';
import type { ChangedProject } from './changed-project.ts';
import { isPendingEntry } from './read-notes.ts';

const unreleased = /unreleased|upcoming|\bnext\b|in development|\bdev\b/i;
const adornment = /^([=\-~^"'#*+.])\1{2,}\s*$/;

function isHeading(line: string, next: string): boolean {
  return /^##?\s+\S/.test(line) || (/\S/.test(line) && adornment.test(next));
}

/** The lines of each section of a changelog that stands for a version, its heading the first. */
function splitVersions(text: string): readonly (readonly string[])[] {
  const lines = text.split(/\r?\n/);
  const starts = lines.flatMap((line, index) => {
    const isVersion = /\d\.\d/.test(line) || unreleased.test(line);
    return isVersion && isHeading(line, lines[index + 1] ?? '') ? [index] : [];
  });
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

/** Whether a change writes into the part of a changelog that is not released; without such a part, into the newest. */
function tellsOfChange(path: string, changed: ChangedProject): boolean {
  const versions = splitVersions(readIfText(changed.project, path) ?? '');
  const section = versions.find(([title = '']) => unreleased.test(title)) ?? versions[0];
  const lines = new Set(section?.slice(1).filter((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('#')));
  return changed.change.lines(path).added.some((line) => lines.has(line));
}

/** Whether a file is the changelog of the project, or named like one. */
function isChangelog(path: string, changelog: string): boolean {
  return path === changelog || isChangelogName(posix.basename(path));
}

/** The file in which a change tells users of itself: a pending entry, or the part of a changelog that is not released yet. */
export function findChangelogEntry(folder: string, changed: ChangedProject): string | undefined {
  const files = changed.change.files.filter(({ status }) => status !== 'deleted').map(({ path }) => path);
  return (
    files.find((path) => isPendingEntry(path, folder)) ??
    files.find((path) => isChangelog(path, changed.changelog) && tellsOfChange(path, changed))
  );
}
