import { UsageError } from '@signpost/model';
import { parseChangesetFile } from '@changesets/parse';
import { arbitraryMarkdown, checkRoundTrip } from '@signpost/testkit';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import type { ReadRelease } from '../src/changelog-file/changelog.ts';
import { openMarkdownChangelog } from '../src/formats/keep-a-changelog/open-markdown-changelog.ts';
import { readChangelog } from '../src/formats/keep-a-changelog/read-changelog.ts';
import { renderRelease } from '../src/formats/keep-a-changelog/render-release.ts';
import { parseChangeset } from '../src/fragments/parse-changeset.ts';
import { readFragment } from '../src/fragments/read-fragments.ts';
import { refuseAtOnce } from '../src/fragments/refuse.ts';
import { planRelease, type Release } from '../src/index.ts';
import { parseBlocks } from '../src/markdown/parse-blocks.ts';
import { findJsonString } from '../src/release/json-text.ts';
import { findTomlString } from '../src/release/toml-text.ts';
import { arbitraryBullet, arbitraryRelease, arbitraryUnreleased, sections } from './arbitrary-release.ts';

/** A release without its places. */
function toRelease(read: ReadRelease): Release {
  const { version, date, suffix } = read;
  return {
    ...(version === undefined ? {} : { version }),
    ...(date === undefined ? {} : { date }),
    ...(suffix === undefined ? {} : { suffix }),
    sections: read.sections.map(({ title, entries }) => ({
      title,
      entries: entries.map(({ title: name, markdown }) => ({ title: name, markdown })),
    })),
  };
}

function readReleases(text: string): readonly Release[] {
  return readChangelog(text).releases.map(toRelease);
}

function renderAll(releases: readonly Release[]): string {
  return `# Changelog\n\n${releases.map((one) => renderRelease(one)).join('\n')}`;
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let index = 0; index < whole.length; index += 1) if (whole[index] === part[at]) at += 1;
  return at === part.length;
}

// oxlint-disable-next-line vitest/expect-expect -- checkRoundTrip expects
test.each(['\n', '\r\n'])('what is rendered is read back (line end %j)', (eol) => {
  const releases = fc.array(fc.oneof(arbitraryRelease, arbitraryUnreleased), { maxLength: 4 });
  checkRoundTrip(
    releases,
    (list) => renderAll(list).replaceAll('\n', eol),
    (text) => [...readReleases(text)],
  );
});

const eol = fc.constantFrom('\n', '\r\n');
const foot = fc.constantFrom('', '\n[1.0.0]: https://x/v0.9.0...v1.0.0\n', '\n[docs]: https://x');
const added = arbitraryRelease.map((one) => ({ ...one, version: '99.0.0' }));

test('a release added to any text only adds', () => {
  const text = fc
    .tuple(fc.constantFrom('', '\uFEFF'), fc.oneof(arbitraryMarkdown(), fc.string()), foot)
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, added, (before, release) => {
      const after = openMarkdownChangelog(before, undefined).add(release);
      expect(after === undefined || isSubsequence(before, after)).toBe(true);
    }),
  );
});

test('a release added to a changelog is one span with its line ends, and is read first', () => {
  const text = fc
    .tuple(fc.array(arbitraryRelease, { minLength: 1, maxLength: 3 }), eol)
    .map(([list, end]) => renderAll(list).replaceAll('\n', end));
  fc.assert(
    fc.property(text, added, (before, release) => {
      const after = openMarkdownChangelog(before, undefined).add(release) ?? '';
      const start = after.indexOf('## [99.0.0]');
      const end = start + after.length - before.length;
      expect(after.slice(0, start) + after.slice(end)).toBe(before);
      expect(after.slice(start, end).replaceAll(before.includes('\r\n') ? '\r\n' : '\n', '')).not.toMatch(/[\r\n]/);
      expect(readReleases(after)).toEqual([release, ...readReleases(before)]);
    }),
  );
});

function planFiles(files: readonly (readonly [string, string])[]): unknown {
  const texts = new Map(files);
  const input = { readFile: (path: string) => texts.get(path), listFiles: () => [...texts.keys()] };
  return planRelease({ ...input, settings: { sections: [...sections] }, date: '2026-01-31' });
}

test('the order in which files come changes nothing', () => {
  const entry = fc
    .tuple(fc.constantFrom(...sections), arbitraryBullet)
    .map(([title, { markdown }]) => `### ${title}\n${markdown}`);
  const changeset = fc
    .tuple(fc.constantFrom('major', 'minor', 'patch'), fc.array(entry, { minLength: 1, maxLength: 3 }))
    .map(([bump, entries]) => `---\nquorum: ${bump}\n---\n${entries.join('\n')}\n`);
  const orders = fc
    .array(changeset, { minLength: 1, maxLength: 6 })
    .map((texts) => texts.map((text, index) => [`.changeset/c${index}.md`, text] as const))
    .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length })));
  fc.assert(
    fc.property(orders, ([one, other]) => {
      expect(planFiles(other)).toEqual(planFiles(one));
    }),
  );
});

test('a changeset with CRLF has the entries of one with LF', () => {
  fc.assert(
    fc.property(fc.array(arbitraryBullet, { minLength: 1, maxLength: 4 }), eol, (bullets, end) => {
      const text = `---\nquorum: patch\n---\n\n${bullets.map(({ markdown }) => markdown).join('\n')}\n`;
      const { entries } = readFragment('a.md', text.replaceAll('\n', end), sections);
      expect(entries).toMatchObject(bullets.map(({ title, markdown }) => ({ section: 'Fixed', title, markdown })));
      expect(entries.length).toBe(bullets.length);
    }),
  );
});

/** What a parser gives, or that it refuses. */
function outcomeOf(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return 'refused';
  }
}

test('front matter is read as Changesets reads it, however plain it is', () => {
  const name = fc.constantFrom('a', '@scope/a', 'a b', 'null', '1', 'é', 'a:b', '#a', '\\u0041');
  const quote = fc.constantFrom('"', "'", '');
  const bump = fc.constantFrom('major', 'minor', 'patch', 'none', 'big', '"patch"');
  const line = fc
    .tuple(quote, name, fc.constantFrom(': ', ':  ', ':'), bump, fc.constantFrom('', ' ', ' # c'))
    .map(([mark, word, colon, type, end]) => `${mark}${word}${mark}${colon}${type}${end}`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
      const text = `---\n${lines.join('\n')}\n---\n\nText.\n`;
      expect(outcomeOf(() => parseChangeset(text, refuseAtOnce('a.md', text))?.releases)).toEqual(
        outcomeOf(() => parseChangesetFile(text).releases),
      );
    }),
  );
});

/** The path that a text is refused with, else the entries that it has; any other error is thrown. */
function readAny(text: string): { readonly refused: string | undefined } | readonly string[] {
  try {
    return readFragment('a.md', text, sections).entries.map(({ markdown }) => markdown);
  } catch (error) {
    if (error instanceof UsageError) return { refused: error.location?.path };
    throw error;
  }
}

test('any text is refused with its path', () => {
  fc.assert(
    fc.property(arbitraryMarkdown(), (text) => {
      expect(readAny(text)).toEqual({ refused: 'a.md' });
    }),
  );
});

test('any body gives entries that are one bullet each, or is refused', () => {
  // An indented line that lazily continues a paragraph may begin a block of its own once it is moved to the left; a byte
  // order mark inside of a file is such an indentation.
  const body = arbitraryMarkdown().map((text) => text.replace(/(?<=^|[\r\n])[ \t\uFEFF]+/g, ''));
  fc.assert(
    fc.property(body, (text) => {
      const read = readAny(`---\nquorum: patch\n---\n${text}`);
      const entries = 'refused' in read ? [] : read;
      const blocks = entries.map((markdown) => fromMarkdown(`${markdown}\n`).children);
      expect(blocks).toMatchObject(entries.map(() => [{ type: 'list', children: [{ type: 'listItem' }] }]));
    }),
    { numRuns: 500 },
  );
});

type Place = readonly [kind: string, start: number, text: string];
type Range = readonly [kind: string, start: number | undefined, end: number | undefined];

/** micromark lets an item that ends in an open fence reach to the next marker: its text stops before the next block. */
function toPlaces(text: string, ranges: readonly Range[]): readonly Place[] {
  return ranges.map(([kind, start = 0, end = 0], index) => {
    const next = ranges[index + 1]?.[1] ?? text.length;
    return [kind, start, text.slice(start, Math.min(end, next)).trimEnd()];
  });
}

function readInPieces(text: string): readonly Range[] {
  return parseBlocks(text).flatMap((block): readonly Range[] =>
    block.kind === 'list'
      ? block.items.map(({ start, end }) => ['listItem', start, end])
      : [[block.kind, block.span.start, block.span.end]],
  );
}

function readAsWhole(text: string): readonly Range[] {
  return fromMarkdown(text).children.flatMap((node) => {
    const isComment = node.type === 'html' && /^<!--[^]*-->$/.test(node.value.trim());
    const isNamed = node.type === 'heading' || node.type === 'definition';
    const kind = isComment || node.type === 'thematicBreak' ? 'silent' : isNamed ? node.type : 'prose';
    const nodes = node.type === 'list' && node.ordered !== true ? node.children : [node];
    return nodes.map(({ type, position }): Range => [
      type === 'listItem' ? type : kind,
      position?.start.offset,
      position?.end.offset,
    ]);
  });
}

/** micromark miscounts after a byte order mark, and takes an empty item in a list that ends a paragraph for text. */
function isTrusted(text: string): boolean {
  return !text.startsWith('\uFEFF') && !/[-*+][ \t]+(?:1\.|[-*+])[ \t]*[\r\n]/.test(text);
}

test('blocks that are read in pieces are those of the whole text', () => {
  fc.assert(
    fc.property(arbitraryMarkdown().filter(isTrusted), (text) => {
      expect(toPlaces(text, readInPieces(text))).toEqual(toPlaces(text, readAsWhole(text)));
    }),
    { numRuns: 1000 },
  );
});

test('a string of a JSON text is found where JSON.parse finds it', () => {
  const object = fc.dictionary(fc.constantFrom('version', 'name', '__proto__', 'a"\\b'), fc.jsonValue());
  fc.assert(
    fc.property(object, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const member: unknown = new Map(Object.entries(JSON.parse(text) as object)).get('version');
      const found = findJsonString(text, ['version']);
      const { start, end } = found?.span ?? { start: 0, end: 0 };
      const expected =
        typeof member === 'string' ? { value: member, written: JSON.stringify(member).slice(1, -1) } : {};
      expect(found === undefined ? {} : { value: found.value, written: text.slice(start, end) }).toEqual(expected);
    }),
  );
});

/** The ways in which TOML writes a string at `a.b.c`. */
const tomlForms = ['[a.b]\nc = V', '[a]\nb.c = V', 'a . b . c=V', '["a".\'b\']\n"c" = V', 'a = { b = { c = V } }'];
const tomlNoise = fc.constantFrom(
  '',
  '# c = "x"\n',
  'x = """\n[a.b]\nc = "x"\n"""\n',
  "x = '''\nc = \"\n'''\n",
  'x = [\n  ["c = 1"], # ]\n  { c = "x" },\n]\n',
  'x = { c = "x", y = [1, 2] }\nz = "\\" # "\n',
);

test('a string of a TOML text is found in every form, whatever stands before it', () => {
  const text = fc.tuple(fc.array(tomlNoise, { maxLength: 3 }), fc.constantFrom(...tomlForms), eol);
  fc.assert(
    fc.property(text, fc.constantFrom('"1.2.3"', "'1.2.3'"), ([noise, form, end], value) => {
      const written = `${noise.join('')}${form.replace('V', value)}\nd = "x"\n`.replaceAll('\n', end);
      const { start, end: stop } = findTomlString(written, 'a.b.c') ?? { start: 0, end: 0 };
      expect(written.slice(start - 1, stop + 1)).toBe(value);
    }),
  );
});

test('any text is read as TOML, a hostile one in linear time', () => {
  const lexeme = fc.constantFrom('[', ']', '{', '}', '=', ',', '.', '"', "'", '"""', '\\', '#', '\n', 'a', ' ');
  fc.assert(
    fc.property(
      fc.array(lexeme).map((all) => all.join('')),
      (text) => {
        const { start, end } = findTomlString(text, 'a') ?? { start: 0, end: 0 };
        expect(text.slice(start, end)).not.toMatch(/\n/);
        expect(text.charAt(end)).toBe(end === 0 ? text.charAt(0) : text.charAt(start - 1));
      },
    ),
  );
  const started = performance.now();
  for (const part of ['"\\', '"""', "'", 'a={', 'a=[', '[', ' ', 'a.'])
    expect(findTomlString(part.repeat(100_000), 'b')).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(2000);
});
