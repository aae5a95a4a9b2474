import { indexLines, type Finding } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { resolveSettings } from '../src/changelog-settings.ts';
import { openChangelogText } from '../src/changelog-file/changelog-document.ts';
import { checkForm } from '../src/rules/changelog-form/check-form.ts';

const version = fc.constantFrom('1.0.0', '1.2.0', '1.2.0-rc.1', '1.3.0', '2.0rc1', '1.10.0', 'Unreleased', 'x');
const rest = fc.constantFrom(
  '',
  ' - 2026-01-01',
  ' - 2026-03-01 (PyPI Release)',
  ' - 2026-13-01',
  ' - 2999-01-01',
  ' - soon',
);
const line = fc.oneof(
  fc.tuple(fc.constantFrom('## ', '# ', '#'), version, rest).map(([marks, name, end]) => `${marks}[${name}]${end}`),
  fc.constantFrom('Added', 'added', 'Fixd', 'Removed', 'Bananas', '').map((title) => `### ${title}`),
  fc.constantFrom(
    '- **Title**: text',
    '- text',
    '* text',
    '  - sub',
    'prose',
    '',
    '',
    '<!-- c -->',
    '```',
    '---',
    '====',
  ),
  fc.tuple(version, version, version).map(([label, from, to]) => `[${label}]: https://x/compare/v${from}...v${to}`),
);
const text = fc.tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\r\n'), fc.constantFrom('', '\uFEFF'));
const unreleased = fc.constantFrom('allow', 'require', 'forbid');

type Setting = 'allow' | 'require' | 'forbid';

function check(content: string, setting: Setting): readonly Finding[] {
  const document = openChangelogText('CHANGELOG.md', content, undefined);
  return checkForm({
    path: 'CHANGELOG.md',
    document,
    text: content,
    changelog: document.changelog,
    settings: resolveSettings({ unreleased: setting }),
    files: {
      readFile: (path) => (path === 'package.json' ? '{ "version": "1.3.0" }' : undefined),
      listFiles: () => [],
    },
    outer: (path) => path,
    today: '2026-11-22',
  });
}

function fix(content: string, setting: Setting): string {
  const edits = check(content, setting).flatMap((finding) => finding.fix?.edits ?? []);
  let at = content.length;
  let fixed = content;
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > at) continue;
    fixed = fixed.slice(0, start) + replacement + fixed.slice(end);
    at = start;
  }
  return fixed;
}

function describe(content: string, findings: readonly Finding[]): readonly string[] {
  const lines = indexLines(content);
  return findings.map(({ message, range }) => {
    const { line: row, column } = lines.pointAt(range.start);
    return `${row}:${column} ${message}`;
  });
}

test('findings lie inside the file, and line ends change none', () => {
  fc.assert(
    fc.property(text, unreleased, ([lines, eol, mark], setting) => {
      const content = mark + lines.join(eol);
      const findings = check(content, setting);
      for (const { range } of findings) {
        expect(range.start).toBeLessThanOrEqual(range.end);
        expect(range.end).toBeLessThanOrEqual(content.length);
        expect(range.start).toBeGreaterThanOrEqual(mark.length);
      }
      const plain = mark + lines.join('\n');
      expect(describe(content, findings)).toEqual(describe(plain, check(plain, setting)));
    }),
    { numRuns: 500 },
  );
});

test('what can be fixed is fixed in a few rounds, and a fixed file stays as it is', () => {
  fc.assert(
    fc.property(text, unreleased, ([lines, eol, mark], setting) => {
      let content = mark + lines.join(eol);
      for (let round = 0; round <= lines.length; round += 1) content = fix(content, setting);
      expect(check(content, setting).filter((finding) => finding.fix !== undefined)).toEqual([]);
      expect(fix(content, setting)).toBe(content);
    }),
    { numRuns: 500 },
  );
});

test('any text is checked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), unreleased, (content, setting) => {
      expect(fix(fix(content, setting), setting)).toBe(fix(content, setting));
    }),
  );
});
