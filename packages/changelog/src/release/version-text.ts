import type { Span } from '@signpost/model';
import { invalidVersionPattern } from '../messages/invalid-version-pattern.ts';

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

/** Whether a word can name a prerelease: `rc`, `beta`. */
export function isPrereleaseName(word: string): boolean {
  return /^[A-Za-z][0-9A-Za-z-]{0,40}$/.test(word);
}

/** Whether a version can head a release: one of another scheme too, such as 1.2.0rc1 or 1!2.0 of PEP 440. */
export function isVersion(version: string): boolean {
  return /^(?:\d+!)?\d+\.\d[\w.+-]*$/.test(version);
}

function compilePattern(path: string, pattern: string | undefined): RegExp {
  if (pattern === undefined) return anyVersionAssignment;
  try {
    return new RegExp(pattern, 'dm');
  } catch (error) {
    throw invalidVersionPattern(path, pattern, error);
  }
}

/**
 * Finds the version in a text of any language: the first group of the pattern's first match, without a pattern the first
 * `version = "…"` in any spelling.
 * @throws UsageError `invalid-version-pattern`.
 */
export function findVersionText(text: string, path: string, pattern?: string): Span | undefined {
  const group = compilePattern(path, pattern).exec(text)?.indices?.[1];
  return group === undefined ? undefined : { start: group[0], end: group[1] };
}
