import { parse } from '@signpost/rst';
import { arbitraryRst, checkRoundTrip } from '@signpost/testkit';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadRelease } from '../src/changelog-file/changelog.ts';
import { openRstChangelog } from '../src/formats/rst/open-rst-changelog.ts';
import { readRstChangelog } from '../src/formats/rst/read-rst-changelog.ts';
import { defaultRstStyle, renderRstRelease, type RstStyle } from '../src/formats/rst/render-rst-release.ts';
import type { Release } from '../src/index.ts';
import { findTitle } from '../src/markdown/bullet.ts';
import { arbitraryRelease, arbitraryUnreleased, sections as titles } from './arbitrary-release.ts';
import { reassembleLevels } from './reassemble-levels.ts';

const eol = fc.constantFrom('\n', '\r\n');

/** Entries in the spelling of Markdown that reading gives: what reStructuredText can say, said in one way. */
const words = fc
  .array(fc.constantFrom('retries', 'snake_case', '2 + 3', 'naïve', 'a|b', 'C++', '"quoted"', '1.2.0', 'x:'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((list) => `The ${list.join(' ')}`);
const inline = fc.constantFrom(
  'plain',
  '`code_`',
  '*soft*',
  '[a page](docs/a.md#b)',
  '{func}`quorum.ask`',
  'with\n  a second line',
  '\\*star\\*',
);
const more = fc.oneof(
  words.map((text) => `\n  - ${text}\n    - deeper`),
  words.map((text) => `\n\n  ${text}`),
  words.map((text) => `\n\n  \`\`\`sh\n  ${text}\n\n    deeper\n  \`\`\``),
  words.map((text) => `\n\n  1. ${text}\n  2. two`),
  words.map((text) => `\n\n  > ${text}`),
);
const bullet = fc
  .tuple(fc.constantFrom('', '**Bold title**: '), words, inline, fc.array(more, { maxLength: 2 }))
  .filter(([, , , list]) => {
    const isNumbered = list.map((one) => one.startsWith('\n\n  1.'));
    // Lists that follow each other would be one.
    return list
      .slice(1)
      .every((one, index) => !one.startsWith('\n  - ') && !(isNumbered[index] && isNumbered[index + 1]));
  })
  .map(([title, text, tail, list]) => `- ${title}${text} ${tail}${list.join('')}`)
  .map((markdown) => ({ title: findTitle(markdown), markdown }));
const content = fc.uniqueArray(
  fc.record({ title: fc.constantFrom(...titles), entries: fc.array(bullet, { minLength: 1, maxLength: 4 }) }),
  { selector: ({ title }) => title },
);
const plainRelease: fc.Arbitrary<Release> = fc
  .tuple(fc.oneof(arbitraryRelease, arbitraryUnreleased), content)
  .map(([release, sections]) => Object.assign({}, release, { sections }));
const style: fc.Arbitrary<RstStyle> = fc
  .tuple(
    fc.constantFrom('[{version}] - {date}', '{version} ({date})', 'v{version} - {date}', '`{version}`_ - {date}'),
    fc.uniqueArray(fc.constantFrom('=', '-', '~', '^', '--', '"'), { minLength: 2, maxLength: 2 }),
    fc.boolean(),
    fc.constantFrom('-', '*', '+'),
  )
  .map(([heading, [release = '-', section = '~'], isSectionSpaced, marker]) => {
    return { heading, release, section, isSectionSpaced, bullet: marker };
  });

/** A release without its places, and without what only the file knows. */
function toRelease({ headingSpan: _heading, span: _span, body: _body, sections, ...release }: ReadRelease): Release {
  const plain = sections.map(({ title, entries }) => ({
    title,
    entries: entries.map(({ title: name, markdown }) => ({ title: name, markdown })),
  }));
  return { ...release, sections: plain };
}

function readReleases(text: string): readonly Release[] {
  return readRstChangelog(text).changelog.releases.map(toRelease);
}

function renderAll(releases: readonly Release[], one: RstStyle): string {
  return ['#########\nChangelog\n#########\n', ...releases.map((release) => renderRstRelease(release, one))].join('\n');
}

// oxlint-disable-next-line vitest/expect-expect -- checkRoundTrip expects
test.each(['\n', '\r\n'])('what is rendered is read back, in any style (line end %j)', (end) => {
  const written = new Map<readonly Release[], RstStyle>();
  const releases = fc.tuple(fc.array(plainRelease, { maxLength: 3 }), style).map(([list, one]) => {
    written.set(list, one);
    return list;
  });
  checkRoundTrip(
    releases,
    (list) => renderAll(list, written.get(list) ?? defaultRstStyle).replaceAll('\n', end),
    (text) => [...readReleases(text)],
  );
});

/** What a release is besides the words of its entries. */
function countEntries(releases: readonly Release[]): unknown {
  return releases.map(({ version, date, suffix, sections }) => {
    const counts = sections.map(({ title, entries }) => [title, entries.length]);
    return { version, date, suffix, counts };
  });
}

test('whatever Markdown an entry has, what is read of it says the same again', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRelease, { maxLength: 3 }), (list) => {
      const text = renderAll(list, defaultRstStyle);
      const releases = readReleases(text);
      expect(renderAll(releases, defaultRstStyle)).toBe(text);
      expect(countEntries(releases)).toEqual(countEntries(list));
    }),
    { numRuns: 120 },
  );
});

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length; index += 1) if (whole[index] === part[at]) at += 1;
  return at === part.length;
}

function toVersioned(release: Release): Release {
  return { version: '1.0.0', ...release };
}

const added = plainRelease.map((one) => ({ ...one, version: '99.0.0' }));

test('a release added to any text only adds, or is refused', () => {
  const text = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.oneof(arbitraryRst(), fc.string()))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, added, (before, release) => {
      const after = openRstChangelog(before, undefined).add(release);
      expect(after === undefined || isSubsequence(before, after)).toBe(true);
    }),
  );
});

test('a release added to a changelog is one span with its line ends, and is read first', () => {
  const text = fc
    .tuple(fc.array(plainRelease, { minLength: 1, maxLength: 3 }), style, eol)
    .map(([list, one, end]) => renderAll(list.map(toVersioned), one).replaceAll('\n', end));
  fc.assert(
    fc.property(text, added, (before, release) => {
      const after = openRstChangelog(before, undefined).add(release) ?? '';
      const [first] = readRstChangelog(after).changelog.releases;
      const start = first?.span.start ?? 0;
      const end = start + after.length - before.length;
      expect(after.slice(0, start) + after.slice(end)).toBe(before);
      expect(after.slice(start, end).replaceAll(before.includes('\r\n') ? '\r\n' : '\n', '')).not.toMatch(/[\r\n]/);
      expect(readReleases(after)).toEqual([release, ...readReleases(before)]);
    }),
  );
});

/** A tree of the parser. */
interface Tree {
  readonly type?: string;
  readonly children?: readonly object[];
  readonly value?: unknown;
}

/** The letters and digits that readers see, and those of comments. */
function readLetters({ type, children = [], value }: Tree): string {
  return typeof value === 'string' && type !== 'directive'
    ? value.replace(/\W+/g, '')
    : children.map(readLetters).join('');
}

describe('any text', () => {
  test('of an entry is released as what it said, or not taken', () => {
    const indented = arbitraryRst().map((text) => `- x ${text.split(/[\n\r]+/).join('\n  ')}\n`);
    let kept = 0;
    fc.assert(
      fc.property(indented, (text) => {
        const document = openRstChangelog(`1.0.0\n-----\n\nAdded\n~~~~~\n\n${text}`, undefined);
        for (const entry of document.changelog.releases[0]?.sections[0]?.entries ?? []) {
          if (!document.keeps(entry)) continue;
          kept += 1;
          const source = `1.0.0\n-----\n\nAdded\n~~~~~\n\n${text}`.slice(entry.span.start, entry.span.end);
          const release = { sections: [{ title: 'Added', entries: [entry] }] };
          const [, , ...children] = parse(renderRstRelease(release, defaultRstStyle)).children;
          expect(readLetters({ children })).toBe(readLetters(parse(source)));
        }
      }),
      { numRuns: 200, examples: [['- x `a`_\uFEFF \n  \tTitle\n  =====\n  \n']] },
    );
    expect(kept).toBeGreaterThan(100);
  });

  test('however deep is read, and released into', () => {
    const deep = `1.0.0\n-----\n\nAdded\n~~~~~\n\n${'- '.repeat(3000)}x\n`;
    const document = openRstChangelog(deep, undefined);
    expect(document.changelog.releases[0]?.sections[0]?.entries[0]?.markdown).toContain('{eval-rst}');
    const entry = { title: 'x', markdown: `- x ${'- '.repeat(3000)}` };
    expect(document.add({ version: '1.1.0', sections: [{ title: 'Added', entries: [entry] }] })).toContain('1.1.0');
  });

  test('is its spans and what lies between them', () => {
    const release = fc.tuple(fc.nat({ max: 9 }), arbitraryRst()).map(([n, text]) => `1.${n}.0\n-----\n\n${text}\n`);
    fc.assert(
      fc.property(
        fc.oneof(
          arbitraryRst(),
          fc.array(release).map((list) => list.join('\n')),
        ),
        (text) => {
          expect(reassembleLevels(text, readRstChangelog(text).changelog)).toEqual([text, text, text, text]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
