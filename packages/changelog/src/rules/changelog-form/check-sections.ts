import type { Finding, Span } from '@signpost/model';
import { findSection, guessSection } from '../../fragments/find-section.ts';
import type { ReadRelease } from '../../changelog-file/changelog.ts';
import { removal } from './check-headings.ts';
import type { CheckedChangelog } from './open-changelog.ts';

type Section = ReadRelease['sections'][number];

function nameRelease({ version }: ReadRelease): string {
  return version ?? '[Unreleased]';
}

/** A section's title where it stands in its heading. */
function findTitleSpan({ text }: CheckedChangelog, { title, headingSpan }: Section): Span {
  const at = text.slice(headingSpan.start, headingSpan.end).indexOf(title);
  return at === -1 ? headingSpan : { start: headingSpan.start + at, end: headingSpan.start + at + title.length };
}

function judgeTitle(checked: CheckedChangelog, section: Section): readonly Finding[] {
  const { path, settings } = checked;
  const { title } = section;
  const known = findSection(title, settings.sections);
  if (known === title) return [];
  const range = findTitleSpan(checked, section);
  if (known !== undefined) {
    const fix = { title: `Write \`${known}\``, edits: [{ path, ...range, text: known }] };
    return [{ path, range, severity: 'warning', message: `the section \`${title}\` should be \`${known}\``, fix }];
  }
  const near = guessSection(title, settings.sections);
  return [
    {
      path,
      range,
      // Keep a Changelog names six; a project with others may not have said so yet.
      severity: near === undefined && !settings.hasOwnSections ? 'warning' : 'error',
      message: `unknown section \`${title}\`${near === undefined ? '' : `, did you mean \`${near}\`?`}`,
      hint: `the sections are ${settings.sections.join(', ')}; name others in changelog.sections in signpost.yaml`,
    },
  ];
}

function judgeRepeated({ path }: CheckedChangelog, release: ReadRelease): readonly Finding[] {
  const first = new Map<string, Section>();
  return release.sections.flatMap((section): readonly Finding[] => {
    const key = section.title.toLowerCase();
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, section);
    if (earlier === undefined) return [];
    return [
      {
        path,
        range: section.headingSpan,
        message: `${nameRelease(release)} has a second section \`${section.title}\``,
        hint: 'put its entries below the first one',
        related: [{ path, range: earlier.headingSpan, message: 'the first one' }],
      },
    ];
  });
}

function judgeEmpty({ path, text }: CheckedChangelog, release: ReadRelease): readonly Finding[] {
  return release.sections.flatMap((section, index): readonly Finding[] => {
    const next = release.sections[index + 1];
    const end = next?.headingSpan.start ?? release.span.end;
    if (/\S/.test(text.slice(section.headingSpan.end, end))) return [];
    const place = { start: section.headingSpan.start, end };
    return [
      {
        path,
        range: section.headingSpan,
        severity: 'warning',
        message: `the section \`${section.title}\` of ${nameRelease(release)} is empty`,
        fix: { title: 'Remove it', edits: [{ path, ...removal(text, place), text: '' }] },
      },
    ];
  });
}

function judgeRelease({ path }: CheckedChangelog, { version, body, headingSpan }: ReadRelease): readonly Finding[] {
  if (version === undefined || /\S/.test(body)) return [];
  const message = `the release ${version} says nothing`;
  return [{ path, range: headingSpan, severity: 'warning', message, hint: 'write what changed for users' }];
}

/** Sections: known, once in a release, with something below them. */
export function checkSections(checked: CheckedChangelog): readonly Finding[] {
  return checked.changelog.releases.flatMap((release) => [
    ...judgeRelease(checked, release),
    ...release.sections.flatMap((section) => judgeTitle(checked, section)),
    ...judgeRepeated(checked, release),
    ...judgeEmpty(checked, release),
  ]);
}
