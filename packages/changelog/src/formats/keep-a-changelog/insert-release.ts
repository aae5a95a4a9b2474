import { endOfLine, startOfLine } from '../../markdown/line-bounds.ts';
import type { Release } from '../../release/release.ts';
import type { Changelog, LinkDefinition } from './read-changelog.ts';
import { defaultStyle, renderRelease, type RenderStyle } from './render-release.ts';

interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/** The changelog of a project that has none yet, before its first release. */
const introduction = `# Changelog

What users of this project notice from one version to the next, newest first, in the form of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/).
`;

/** The headings of the first release, and the spacing of the first one that has a section with entries. */
export function detectStyle(text: string, { releases }: Changelog): RenderStyle {
  const section = releases.flatMap(({ sections }) => sections).find(({ entries }) => entries.length > 0);
  const [entry] = section?.entries ?? [];
  const heading = releases[0]?.headingSpan.start;
  const isUnderlined = heading !== undefined && !text.startsWith('#', heading);
  if (section === undefined || entry === undefined) return { ...defaultStyle, isUnderlined };
  const between = text.slice(section.headingSpan.end, entry.span.start);
  return { isSectionSpaced: between.split(/\r\n|\r|\n/).length > 2, isUnderlined };
}

/** Before the newest release; without one, below `[Unreleased]` or at the end, before the link definitions. */
function placeBlock(text: string, changelog: Changelog, block: string): Insertion {
  const newest = changelog.releases.find(({ version }) => version !== undefined);
  const end = newest?.span.start ?? changelog.releases[0]?.span.end ?? changelog.footStart;
  const offset = end === text.length ? end : startOfLine(text, end);
  const before = text.slice(0, offset);
  if (offset < text.length) return { offset, text: `${block}\n` };
  const missing = /(?:^|\n\r?\n)$/.test(before) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return { offset, text: missing + block };
}

function escapePattern(version: string): string {
  return version.replace(/[.+]/g, '\\$&');
}

/** The line of the newest release's link definition, told of the new version: what it says of both counts one further. */
function renderDefinition(line: string, version: string, newest: string, before: string | undefined): string {
  const known = [newest, ...(before === undefined ? [] : [before])].map(escapePattern).join('|');
  const whole = new RegExp(`(?<!\\d|\\d\\.)(?:${known})(?!\\d|\\.\\d)`, 'g');
  return line.replace(whole, (found) => (found === newest ? version : newest));
}

function findDefinition(definitions: readonly LinkDefinition[], version: string): LinkDefinition | undefined {
  return definitions.find(({ label }) => label === version || label === `v${version}`);
}

/** A link definition for the new release where the newest one has one: on the line before it, or after it in a list that grows downwards. */
function placeDefinition(text: string, changelog: Changelog, version: string): readonly Insertion[] {
  const [newest, before] = changelog.releases.flatMap((release) => release.version ?? []);
  const model = newest === undefined ? undefined : findDefinition(changelog.definitions, newest);
  if (newest === undefined || model === undefined) return [];
  const older = before === undefined ? undefined : findDefinition(changelog.definitions, before);
  const line = renderDefinition(text.slice(model.span.start, model.span.end), version, newest, before);
  return older !== undefined && older.span.start < model.span.start
    ? [{ offset: endOfLine(text, model.span.end), text: `\n${line}` }]
    : [{ offset: startOfLine(text, model.span.start), text: `${line}\n` }];
}

/**
 * Adds a release to the text of a changelog, and its link definition where the newest release has one. Everything that
 * was there before stays, byte by byte; what is new takes the file's line ends and spacing.
 */
export function insertRelease(text: string, changelog: Changelog, release: Release): string {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const block = placeBlock(text, changelog, renderRelease(release, detectStyle(text, changelog)));
  const definition = release.version === undefined ? [] : placeDefinition(text, changelog, release.version);
  return [block, ...definition]
    .toSorted((one, other) => other.offset - one.offset)
    .reduce(
      (result, added) => result.slice(0, added.offset) + added.text.replaceAll('\n', eol) + result.slice(added.offset),
      text,
    );
}

/** The text of a new changelog with its first release. */
export function createChangelog(release: Release): string {
  return `${introduction}\n${renderRelease(release)}`;
}
