import { applySplices, insertAt, type Splice } from '@signpost/model';
import { endOfLine, startOfLine } from '../markdown/line-bounds.ts';
import type { Changelog, LinkDefinition } from './changelog.ts';
import { compareWithFirst, findDefinition, findStart, findUnreleased, renderDefinition } from './link-definitions.ts';

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

/** The newest release's link definition, and what the next one is made of. */
interface Foot {
  readonly changelog: Changelog;
  readonly model: LinkDefinition;
  readonly version: string;
  readonly newest: string;
  readonly before: string | undefined;
}

function renderLine(text: string, { changelog, model, version, newest, before }: Foot): string {
  const written = text.slice(model.span.start, model.span.end);
  const at = written.indexOf(model.url);
  // The first release has nothing to be compared with; the second one has.
  const isFirst = before === undefined && at !== -1 && !model.url.includes('/compare/');
  const url = isFirst ? compareWithFirst(changelog.definitions, version, newest) : undefined;
  if (url === undefined) return renderDefinition(written, version, newest, before);
  const rest = written.slice(at + model.url.length);
  return renderDefinition(written.slice(0, at), version, newest, before) + url + rest;
}

/** A link definition for the new release where the newest one has one: on the line before it, or after it in a list that grows downwards. */
function placeDefinition(text: string, changelog: Changelog, version: string): readonly Splice[] {
  const [newest, before] = changelog.releases.flatMap((release) => release.version ?? []);
  const model = newest === undefined ? undefined : findDefinition(changelog.definitions, newest);
  if (newest === undefined || model === undefined) return [];
  const older = before === undefined ? undefined : findDefinition(changelog.definitions, before);
  const line = renderLine(text, { changelog, model, version, newest, before });
  return older !== undefined && older.span.start < model.span.start
    ? [insertAt(endOfLine(text, model.span.end), `\n${line}`)]
    : [insertAt(startOfLine(text, model.span.start), `${line}\n`)];
}

/** The link of `[Unreleased]` starts where the new release ends: its newest version is replaced by the new one. */
function moveUnreleased(text: string, changelog: Changelog, version: string): readonly Splice[] {
  const newest = changelog.releases.find((release) => release.version !== undefined)?.version;
  const pending = findUnreleased(changelog.definitions);
  if (newest === undefined || pending === undefined) return [];
  const at = findStart(text.slice(pending.span.start, pending.span.end), newest);
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
