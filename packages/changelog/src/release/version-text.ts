import type { Span } from '@signpost/model';
import type { VersionFile } from '../changelog-settings.ts';
import { invalidVersionPattern } from '../messages/invalid-version-pattern.ts';
import { versionNotFound } from '../messages/version-not-found.ts';

/** `__version__ = "…"`, `"version": "…"`, `pub const VERSION: &str = "…"`, `version: …`: the first of them in the file. */
const anyVersionAssignment =
  /^[ \t{,]*(?:(?:export|pub|public|static|final|const|let|var|val|string)[ \t]+)*["']?_*version_*["']?[ \t]*(?::[ \t]*[&\w]+[ \t]*)?[:=][ \t]*["']?(\d[\w.+!-]*)/dim;

const identifier = '(?:0|[1-9]\\d{0,14}|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const number = '(?:0|[1-9]\\d{0,14})';
const semver = new RegExp(
  `^${number}\\.${number}\\.${number}(?:-${identifier}(?:\\.${identifier})*)?(?:\\+[0-9A-Za-z.-]+)?$`,
);

/** Whether a version can be counted up: semantic versioning 2.0.0 without a leading `v`. */
export function isSemanticVersion(version: string): boolean {
  return version.length <= 256 && semver.test(version);
}

/** Whether a version can head a release: one of another scheme too, such as 1.2.0rc1 of PEP 440. */
export function isVersion(version: string): boolean {
  return /^\d+\.\d[\w.+-]*$/.test(version);
}

function compilePattern({ path, pattern }: VersionFile): RegExp {
  if (pattern === undefined) return anyVersionAssignment;
  try {
    return new RegExp(pattern, 'dm');
  } catch (error) {
    throw invalidVersionPattern(path, pattern, error);
  }
}

/**
 * Finds the version in a file of any language: the first group of the pattern's first match.
 * @throws UsageError `invalid-version-pattern`, or `version-not-found` where nothing matches.
 */
export function findVersion(text: string, file: VersionFile): Span {
  const group = compilePattern(file).exec(text)?.indices?.[1];
  if (group === undefined) throw versionNotFound(file.path, file.pattern);
  return { start: group[0], end: group[1] };
}
