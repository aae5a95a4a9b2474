import type { LinkDefinition } from './changelog.ts';

/** Two names of revisions in an address that compares them, and what stands between them. */
const comparison = /(?<=\/compare\/)([^\s<>]{1,200}?)(\.{2,3})([^\s<>]+)/;

function escapePattern(version: string): string {
  return version.replace(/[.+]/g, '\\$&');
}

/** Finds versions in a text, none of them as a part of another one. */
function wholly(...versions: readonly string[]): RegExp {
  return new RegExp(`(?<!\\d|\\d\\.)(?:${versions.map(escapePattern).join('|')})(?!\\d|\\.\\d)`, 'g');
}

function names(text: string, version: string | undefined): boolean {
  return version !== undefined && wholly(version).test(text);
}

/**
 * The line of the newest release's link definition, told of the new version: what it says of both counts one further, and a comparison
 * starts at the newest release, wherever it started before.
 */
export function renderDefinition(line: string, version: string, newest: string, before: string | undefined): string {
  const known = wholly(newest, ...(before === undefined ? [] : [before]));
  const move = (text: string): string => text.replace(known, (one) => (one === newest ? version : newest));
  const found = comparison.exec(line);
  const [compared = '', one = '', dots = '', other = ''] = found ?? [];
  const newestName = [other, one].find((side) => names(side, newest));
  if (found === null || newestName === undefined) return move(line);
  const moveSide = (side: string): string => (side === newestName || names(side, before) ? move(side) : newestName);
  const sides = `${moveSide(one)}${dots}${moveSide(other)}`;
  return move(line.slice(0, found.index)) + sides + move(line.slice(found.index + compared.length));
}

/** The link definition of a version, with `v` or without. */
export function findDefinition(definitions: readonly LinkDefinition[], version: string): LinkDefinition | undefined {
  return definitions.find(({ label }) => label === version || label === `v${version}`);
}

/** The link definition of what is not released yet. */
export function findUnreleased(definitions: readonly LinkDefinition[]): LinkDefinition | undefined {
  return definitions.find(({ label }) => /^unreleased$/i.test(label));
}

/** Where the name of a version starts in the text of a comparison that begins with it. */
export function findStart(text: string, version: string): number | undefined {
  return new RegExp(`(?<!\\d|\\d\\.)${escapePattern(version)}(?=\\.\\.)`).exec(text)?.index;
}

/**
 * The comparison of a version with the first release of a file, whose own address compares nothing: as the file compares with it what
 * is not released yet. Nothing where it does not.
 */
export function compareWithFirst(
  definitions: readonly LinkDefinition[],
  version: string,
  first: string,
): string | undefined {
  const { url } = findUnreleased(definitions) ?? {};
  const [, from = '', dots = ''] = (url === undefined ? undefined : comparison.exec(url)) ?? [];
  if (url === undefined || !names(from, first)) return undefined;
  return url.replace(comparison, () => `${from}${dots}${from.replace(wholly(first), () => version)}`);
}
