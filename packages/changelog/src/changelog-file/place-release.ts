import { applySplices, insertAt, type Splice } from '@signpost/model';
import { endOfLine, startOfLine } from '../markdown/line-bounds.ts';
import type { Changelog, LinkDefinition } from './changelog.ts';

/** Before the newest release; without one, below `[Unreleased]` or at the end, before the link definitions. */
function placeBlock(text: string, changelog: Changelog, block: string): Splice {
  const newest = changelog.releases.find(({ version }) => version !== undefined);
  const end = newest?.span.start ?? changelog.releases[0]?.span.end ?? changelog.footStart;
  const offset = end === text.length ? end : startOfLine(text, end);
  const before = text.slice(0, offset);
  if (offset < text.length) return insertAt(offset, `${block}\n`);
  const missing = /(?:^|\n\r?\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return insertAt(offset, missing + block);
}

function escapePattern(version: string): string {
  return version.replace(/[.+]/g, '\\$&');
}

/** The line of the newest release's link definition, told of the new version: what it says of both counts one further. */
export function renderDefinition(line: string, version: string, newest: string, before: string | undefined): string {
  const known = [newest, ...(before === undefined ? [] : [before])].map(escapePattern).join('|');
  const whole = new RegExp(`(?<!\\d|\\d\\.)(?:${known})(?!\\d|\\.\\d)`, 'g');
  return line.replace(whole, (found) => (found === newest ? version : newest));
}

/** The link definition of a version, with `v` or without. */
export function findDefinition(definitions: readonly LinkDefinition[], version: string): LinkDefinition | undefined {
  return definitions.find(({ label }) => label === version || label === `v${version}`);
}

/** A link definition for the new release where the newest one has one: on the line before it, or after it in a list that grows downwards. */
function placeDefinition(text: string, changelog: Changelog, version: string): readonly Splice[] {
  const [newest, before] = changelog.releases.flatMap((release) => release.version ?? []);
  const model = newest === undefined ? undefined : findDefinition(changelog.definitions, newest);
  if (newest === undefined || model === undefined) return [];
  const older = before === undefined ? undefined : findDefinition(changelog.definitions, before);
  const line = renderDefinition(text.slice(model.span.start, model.span.end), version, newest, before);
  return older !== undefined && older.span.start < model.span.start
    ? [insertAt(endOfLine(text, model.span.end), `\n${line}`)]
    : [insertAt(startOfLine(text, model.span.start), `${line}\n`)];
}

/** The link of `[Unreleased]` starts where the new release ends: its newest version is replaced by the new one. */
function moveUnreleased(text: string, changelog: Changelog, version: string): readonly Splice[] {
  const newest = changelog.releases.find((release) => release.version !== undefined)?.version;
  const pending = changelog.definitions.find(({ label }) => /^unreleased$/i.test(label));
  if (newest === undefined || pending === undefined) return [];
  const line = text.slice(pending.span.start, pending.span.end);
  const at = new RegExp(`(?<!\\d|\\d\\.)${escapePattern(newest)}(?=\\.\\.)`).exec(line)?.index;
  if (at === undefined) return [];
  const start = pending.span.start + at;
  return [{ start, end: start + newest.length, text: version }];
}

/**
 * Adds a release to the text of a changelog, and its link definition where the newest release has one; that of
 * `[Unreleased]` begins at the new version then. Everything else that was there before stays, byte by byte; what is new takes
 * the file's line ends. `block` is the release as the file writes it, LF line ends.
 */
export function placeRelease(text: string, changelog: Changelog, version: string | undefined, block: string): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const links =
    version === undefined
      ? []
      : [...placeDefinition(text, changelog, version), ...moveUnreleased(text, changelog, version)];
  return applySplices(
    text,
    [...links, placeBlock(text, changelog, block)].map(({ start, end, text: added }) => ({
      start,
      end,
      text: added.replaceAll('\n', eol),
    })),
  );
}
