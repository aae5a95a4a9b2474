import type { Finding, TextEdit } from '@signpost/model';
import { openChangelogText } from '../../changelog-file/changelog-document.ts';
import type { ReadRelease } from '../../changelog-file/changelog.ts';
import { startOfLine } from '../../markdown/line-bounds.ts';
import type { CheckedChangelog } from './open-changelog.ts';

function findOthers({ path, changelog, settings }: CheckedChangelog): readonly Finding[] {
  const known = new Set(settings.headings.others);
  return changelog.others
    .filter(({ text }) => !known.has(text))
    .map(({ text, span }) => ({
      path,
      range: span,
      severity: 'warning',
      message: `the heading \`${text}\` is not that of a release`,
      hint: 'a release starts with its version: `[1.2.0] - 2026-01-31`; allow others in changelog.headings.others',
    }));
}

/** Puts the heading where the next release would stand, with the line ends of the file. */
function insertUnreleased({ path, text, changelog, document }: CheckedChangelog): TextEdit {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const end = changelog.releases[0]?.span.start ?? changelog.footStart;
  const start = end === text.length ? end : startOfLine(text, end);
  const before = text.slice(0, start);
  const gap =
    before === '' || /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(before) ? '' : /[\r\n]$/.test(before) ? eol : eol + eol;
  const heading = document.render({ sections: [] }).trimEnd().replaceAll('\n', eol);
  return { path, start, end: start, text: `${gap}${heading}${eol}${start === text.length ? '' : eol}` };
}

function adds({ path, text, settings }: CheckedChangelog, edit: TextEdit): boolean {
  const after = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const { changelog } = openChangelogText(path, after, settings.headings.release);
  return changelog.releases.some(({ version }) => version === undefined);
}

function findMissing(checked: CheckedChangelog, pending: readonly ReadRelease[]): readonly Finding[] {
  if (checked.settings.unreleased !== 'require' || pending.length > 0) return [];
  const edit = insertUnreleased(checked);
  return [
    {
      path: checked.path,
      range: { start: edit.start, end: edit.start },
      message: 'there is no section `[Unreleased]`',
      note: 'changelog.unreleased in signpost.yaml requires it',
      // Below a fence that is never closed a heading would be code.
      ...(adds(checked, edit) ? { fix: { title: 'Add `[Unreleased]`', edits: [edit] } } : { hint: 'add it' }),
    },
  ];
}

function findForbidden(
  { path, settings, text }: CheckedChangelog,
  pending: readonly ReadRelease[],
): readonly Finding[] {
  if (settings.unreleased !== 'forbid') return [];
  return pending.map(({ span, headingSpan, body }) => ({
    path,
    range: headingSpan,
    message: 'the section `[Unreleased]` is not to be in the file',
    note: 'every change has a file in .changeset; a section that all changes edit makes conflicts',
    ...(body === ''
      ? { fix: { title: 'Remove it', edits: [{ path, ...removal(text, span), text: '' }] } }
      : { hint: 'turn its entries into changesets: signpost changelog import' }),
  }));
}

/** What goes with a part of a file that is removed: at the end of the file the blank lines before it. */
export function removal(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  if (end < text.length) return { start, end };
  const before = /(?:\r\n|\r|\n)[ \t\r\n]*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const kept = /^(?:\r\n|\r|\n)/.exec(before)?.[0].length ?? 0;
  return { start: start - before.length + kept, end };
}

function findMisplaced({ path, changelog }: CheckedChangelog, pending: readonly ReadRelease[]): readonly Finding[] {
  return pending
    .filter((release) => release !== changelog.releases[0])
    .map(({ headingSpan }) => ({
      path,
      range: headingSpan,
      message: 'the section `[Unreleased]` stands below another one',
      hint: 'there is one, above all releases: move its entries there',
    }));
}

/** Headings: of releases and of what the project allows; `[Unreleased]` as the settings say, once, and first. */
export function checkHeadings(checked: CheckedChangelog): readonly Finding[] {
  const pending = checked.changelog.releases.filter(({ version }) => version === undefined);
  return [
    ...findOthers(checked),
    ...findMissing(checked, pending),
    ...findForbidden(checked, pending),
    ...findMisplaced(checked, pending),
  ];
}
