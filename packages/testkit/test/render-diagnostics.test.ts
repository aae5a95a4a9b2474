import { expect, test } from 'vitest';
import { renderDiagnostics } from '../src/index.ts';

test('a finding says place, severity, rule and message, and below it what helps', () => {
  const rendered = renderDiagnostics(
    [
      {
        rule: 'broken-link',
        severity: 'error',
        path: 'docs/a.md',
        range: { start: 7, end: 9 },
        message: 'no such file',
        note: 'it moved',
        related: [{ path: 'b.md', range: { start: 2, end: 3 }, message: 'here' }],
        hint: 'write b.md',
        fix: { title: 'link to b.md', edits: [] },
        url: 'https://example.com',
      },
      {
        rule: 'x',
        severity: 'info',
        path: 'gone.md',
        range: { start: 0, end: 0 },
        message: 'm',
        url: 'https://example.com',
      },
    ],
    (path) => ({ 'docs/a.md': 'one\r\nx y', 'b.md': 'a\nb' })[path],
  );
  expect(rendered).toBe(
    [
      'docs/a.md:2:3 error broken-link: no such file',
      '  note: it moved',
      '  see: b.md:2:1 here',
      '  hint: write b.md',
      '  fix: link to b.md',
      'gone.md:1:1 info x: m',
      '',
    ].join('\n'),
  );
});
