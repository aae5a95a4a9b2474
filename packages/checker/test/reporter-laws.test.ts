import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Diagnostic, indexLines } from '@signpost/model';
import { arbitraryProject } from '@signpost/testkit';
import { Ajv } from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reporter, ReportOptions, Verdict } from '../src/index.ts';
import { reporters } from './all-reporters.ts';
import { parse as parseMarkdown } from '../src/parse/markdown/micromark-parser.ts';
import { walk } from '../src/parse/markdown/walk.ts';
import { measureWidth } from '../src/reporters/pretty/display-width.ts';
import { parseBaseline } from '../src/verdict/baseline/parse-baseline.ts';
import { renderBaseline } from '../src/verdict/baseline/render-baseline.ts';
import { checkFiles, checkWorld } from './check-files.ts';

/** What breaks a format: commands, markup, control, direction, line ends, half a pair, width, length. */
const hostile = [
  '\u001b[31m',
  '\u001b]8;;x\u0007',
  '\u009b',
  '\u0000',
  '\u202e',
  '\u2066',
  '\u200f',
  '\ufeff',
  '\uffff',
  '\ud800',
  '\udc00',
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  '\u0085',
  '\t',
  '\f',
  '::error::x',
  '\n::error::y',
  '##[add-mask]z',
  '%0A',
  '%',
  ']]>',
  '<![CDATA[',
  '<b>',
  '&amp;',
  '&',
  '"',
  "'",
  '-->',
  '<!--',
  '|',
  '\\',
  '`',
  '``',
  '*',
  '_',
  '[a](1)',
  '](x)',
  '{0}',
  '$x$',
  '@me',
  '# h',
  '- i',
  '1. n',
  '> q',
  '===',
  '漢字',
  '😀',
  'e\u0301\u0301',
  '👨‍👩‍👧',
  'ﷺ',
  'word',
  ' ',
  'docs/a.md',
  ':3:4:',
  ',',
  'x'.repeat(3000),
] as const;

const text = fc.array(fc.constantFrom(...hostile), { maxLength: 6 }).map((parts) => parts.join(''));
const name = fc.array(
  fc.constantFrom(...hostile.filter((part) => !part.includes('\0') && !part.includes('/') && part.length < 100)),
  {
    minLength: 1,
    maxLength: 4,
  },
);
const fileName = name.map((parts) => `${parts.join('')}.md`);

/** Documents with hostile names and findings with hostile words anywhere in them. */
const worlds = fc
  .dictionary(fileName, text, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
  .chain((files) => {
    const place = fc.constantFrom(...Object.keys(files)).chain((where) => {
      const length = files[where]?.length ?? 0;
      return fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({
        path: where,
        range: { start: Math.min(a, b), end: Math.max(a, b) },
      }));
    });
    const finding = fc.record(
      {
        place,
        rule: fc.constantFrom('broken-link', 'broken-image', 'remark/x', 'textlint/a b"<', 'other'),
        severity: fc.constantFrom('error', 'warning', 'info'),
        message: text,
        note: text,
        hint: text,
        related: fc.array(fc.tuple(place, text), { maxLength: 2 }),
        fix: fc.tuple(text, fc.array(fc.tuple(place, text), { maxLength: 2 })),
      },
      { requiredKeys: ['place', 'rule', 'severity', 'message'] },
    );
    return fc.tuple(fc.constant(files), fc.array(finding, { maxLength: 24 }));
  })
  .map(([files, findings]) => {
    const found = findings.map(({ place, related, fix, ...rest }): Diagnostic => ({
      ...rest,
      ...place,
      ...(related === undefined ? {} : { related: related.map(([where, message]) => ({ ...where, message })) }),
      ...(fix === undefined
        ? {}
        : {
            fix: {
              title: fix[0],
              edits: fix[1].map(([{ path: file, range }, by]) => ({ path: file, ...range, text: by })),
            },
          }),
      url: `https://example.com/#${rest.rule}`,
    }));
    return { files, found };
  });

function linkTo(path: string): string {
  return `file:///${encodeURIComponent(path.toWellFormed())}`;
}

function explainRule(id: string): string {
  return `# ${id}\n\n## What it finds\n\nFaults.\n\n## Examples\n\nNone.\n`;
}

const plain: ReportOptions = { color: false, width: 60, showPath: (shown) => shown, version: '1.2.3' };

function reporterOf(id: string): Reporter {
  const reporter = reporters.find((candidate) => candidate.id === id);
  if (reporter === undefined) throw new Error(`no reporter ${id}`);
  return reporter;
}

function everyReport(id: string, check: (report: string, verdict: Verdict) => void): void {
  const reporter = reporterOf(id);
  fc.assert(
    fc.property(worlds, ({ files, found }) => {
      const verdict = checkWorld(files, { found });
      check(reporter.render(verdict, plain), verdict);
    }),
    { numRuns: 150 },
  );
}

const controls =
  // oxlint-disable-next-line no-control-regex -- these are what no report may hold
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u;

test.each(reporters.map(({ id }) => id))('%s holds no control character', (id) => {
  everyReport(id, (report) => expect(report).not.toMatch(controls));
});

test.each(reporters.map(({ id }) => id))('%s gives the same bytes for any order of the files', (id) => {
  const render = (files: Readonly<Record<string, string>>): string => reporterOf(id).render(checkFiles(files), plain);
  fc.assert(
    fc.property(arbitraryProject(), (files) => {
      expect(render(Object.fromEntries(Object.entries(files).toReversed()))).toBe(render(files));
    }),
  );
});

test('compact has a line for each finding', () => {
  everyReport('compact', (report, { diagnostics }) => {
    expect(report.split('\n')).toHaveLength(diagnostics.length + 1);
  });
});

test('github has only commands of its own, ten of a kind', () => {
  everyReport('github', (report, { diagnostics }) => {
    const lines = report.split('\n').slice(0, -1);
    const amounts = Map.groupBy(diagnostics, ({ severity }) => severity);
    const annotated = [...amounts.values()].reduce((sum, { length }) => sum + Math.min(10, length), 0);
    const rest = diagnostics.length - annotated;
    const shapes = lines.map(
      (line) => /^(?:::(?:error|warning|notice) file=|::group::|::endgroup::$|• |\d+ )/.exec(line)?.[0],
    );
    expect(shapes).not.toContain(undefined);
    expect(lines.filter((line) => /^::(?:error|warning|notice) /.test(line))).toHaveLength(annotated);
    expect(lines).toHaveLength(annotated + (rest === 0 ? 0 : rest + 3));
    expect(lines.filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([]);
  });
});

test('json says every finding', () => {
  everyReport('json', (report, { diagnostics }) => {
    const said = JSON.parse(report).diagnostics.map((one: Diagnostic) => [one.rule, one.path, one.message]);
    expect(said).toEqual(diagnostics.map((one) => [one.rule, one.path, one.message]));
  });
});

/** The tags of a well-formed piece of XML, in their order; throws where it is none. */
function readXml(xml: string): readonly string[] {
  const token =
    /<\?xml [^?]*\?>\n|<(\/?)([a-z-]+)((?: [a-z]+="(?:[^<>&"]|&(?:amp|lt|gt|quot|apos);)*")*)(\/?)>|(?:[^<>&]|&(?:amp|lt|gt|quot|apos);)+/y;
  const open: string[] = [];
  const tags: string[] = [];
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const [, end, tag, attributes, empty] = token.exec(xml) ?? [];
    if (token.lastIndex === 0) throw new Error(`no XML at ${at}: ${xml.slice(at, at + 80)}`);
    if (tag === undefined) continue;
    const names = [...(attributes ?? '').matchAll(/ ([a-z]+)="/g)].map(([, key]) => key);
    if (new Set(names).size !== names.length) throw new Error(`an attribute twice at ${at}`);
    if (end === '/') {
      if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      tags.push(tag);
      if (empty === '') open.push(tag);
    }
  }
  expect(open).toEqual([]);
  return tags;
}

test('junit is well-formed, with a test for each finding', () => {
  everyReport('junit', (report, { diagnostics, counts, groups }) => {
    const tags = readXml(report);
    const fine = groups.filter((group) => Object.values(group.counts).every((amount) => amount === 0)).length;
    expect(tags.filter((tag) => tag === 'testcase')).toHaveLength(diagnostics.length + fine);
    expect(tags.filter((tag) => tag === 'failure')).toHaveLength(counts.errors);
  });
});

test('markdown is the same page whatever the findings say', () => {
  everyReport('markdown', (report, { diagnostics }) => {
    const nodes = [...walk(parseMarkdown(report))];
    const paths = [...new Set(diagnostics.map((one) => one.path))];
    const rules = new Set(diagnostics.map(({ rule }) => rule));
    const amountOf = (type: string): number => nodes.filter((node) => node.type === type).length;
    const parts = diagnostics.flatMap(({ note, hint, fix }) =>
      [note, hint, fix?.title].filter((one) => one !== undefined),
    );
    expect(amountOf('heading')).toBe(1 + (paths.length === 0 ? 0 : 3 + paths.length));
    expect(amountOf('tableRow')).toBe(paths.length === 0 ? 0 : 1 + paths.length);
    expect(amountOf('tableCell')).toBe(paths.length === 0 ? 0 : 4 + 4 * paths.length);
    expect(amountOf('listItem')).toBe(2 + diagnostics.length + parts.length + rules.size);
    expect(nodes.filter((node) => node.type === 'html' && node.value !== '<!-- -->')).toEqual([]);
    expect(
      nodes.filter((node) => /^(?:image|code|blockquote|thematicBreak|definition|emphasis|delete)/.test(node.type)),
    ).toEqual([]);
    const links = nodes.flatMap((node) => (node.type === 'link' ? decodeURIComponent(node.url) : []));
    const pages = links.filter((url) => url.startsWith('https://example.com/#'));
    const files = links.filter((url) => paths.some((shown) => shown.toWellFormed() === url));
    expect([pages.length, files.length, links.length]).toEqual([
      rules.size,
      2 * paths.length,
      rules.size + 2 * paths.length,
    ]);
  });
});

describe('pretty', () => {
  test('its frames fit the width', () => {
    everyReport('pretty', (report) => {
      const frames = report.split('\n').filter((line) => /^ *\d* │/.test(line) && !/│ \S+$/.test(line));
      expect(frames.filter((line) => measureWidth(line) > 60)).toEqual([]);
    });
  });

  test('colour and links are the only sequences', () => {
    fc.assert(
      fc.property(worlds, ({ files, found }) => {
        const report = reporterOf('pretty').render(checkWorld(files, { found }), { ...plain, color: true, linkTo });
        // oxlint-disable-next-line no-control-regex -- these are ours
        const bare = report.replace(/\u001b\[\d+m|\u001b\]8;;(?:file:\/\/\/[\w%.!~*'()-]+)?\u001b\\/g, '');
        expect(bare).not.toMatch(controls);
      }),
    );
  });

  test('a limit counts what it leaves out', () => {
    const files = { 'a.md': `${'[x](gone.md)\n\n'.repeat(12)}![y](gone.png)\n`, 'b.md': '[x](gone.md)\n' };
    const report = reporterOf('pretty').render(checkFiles(files), { ...plain, limit: 2 });
    const places = report.split('\n').filter((line) => /^\S+\.md/.test(line));
    expect(places).toEqual([
      'a.md:1:5   broken-link',
      'a.md:3:5   broken-link',
      'a.md:25:6   broken-image',
      'a.md   and 10 more broken-link: signpost check --show-all a.md',
      'b.md:1:5   broken-link',
    ]);
    expect(report).toContain('14 errors.');
  });

  test('a command can be pasted, whatever the file is called', () => {
    const files = { "-it's; $(x).md": '[x](gone.md)\n\n'.repeat(2), 'b c.md': '[b](B%20C.md)\n' };
    const report = reporterOf('pretty').render(checkFiles(files), { ...plain, limit: 1, width: 200 });
    expect(report.match(/signpost check .*/g)).toEqual([
      "signpost check --show-all './-it'\\''s; $(x).md'",
      "signpost check --fix 'b c.md'",
    ]);
  });

  test('a long line is cut around the finding, by columns', () => {
    const line = `${'漢字'.repeat(3000)}[😀](gone.md)${'e\u0301'.repeat(3000)}`;
    const report = reporterOf('pretty').render(checkFiles({ 'a.md': `${line}\n` }), { ...plain, width: 60 });
    expect(report.split('\n').slice(1, 4)).toEqual([
      '    1 │ …漢字漢字漢字[😀](gone.md)ééééééééééééééééééééééééé…',
      '      │                   ^^^^^^^ no such file: gone.md',
      '      = add gone.md, or link to something that exists',
    ]);
  });
});

const require = createRequire(import.meta.url);
const schemaFile = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// It is written for draft 4; what it uses of it means the same in draft 7, but for the names of the schemas themselves.
const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'));
const formats = {
  uri: (value: string): boolean => URL.canParse(value),
  'uri-reference': (value: string): boolean => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(value),
  'date-time': (): boolean => false,
};
const isSarif = new Ajv({ strict: false, unicodeRegExp: false, formats }).compile(schema);

/** The fingerprints of the findings in a document. */
function fingerprints(source: string): readonly string[] {
  const log = JSON.parse(reporterOf('sarif').render(checkFiles({ 'a.md': source }), plain));
  return log.runs[0].results.map(
    (result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints['signpostFinding/v1'],
  );
}

describe('sarif', () => {
  test('the schema refuses what is no SARIF', () => {
    expect(isSarif({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  test('is valid whatever the findings are', () => {
    everyReport('sarif', (report, { diagnostics }) => {
      const log = JSON.parse(report);
      expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
      expect(log.runs[0].results).toHaveLength(diagnostics.length);
    });
  });

  test('is valid with help, baseline and suppressions, and says why a finding does not count', () => {
    const files = {
      'a.md':
        '[x](gone.md) [y](lost.md)\n\n<!-- signpost-disable-next-line links -- a {0} [reason](1) -->\n[z](z.md)\n',
    };
    const entries = [{ path: 'a.md', rule: 'broken-link', text: 'lost.md' }];
    const baselines = [{ folder: '', path: '.signpost/baseline.jsonl', text: renderBaseline(entries), entries }];
    const report = reporterOf('sarif').render(checkWorld(files, { baselines }), { ...plain, explainRule });
    const log = JSON.parse(report);
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    const [{ results, tool }] = log.runs;
    const states = results.map((result: Record<string, unknown>) => [result['baselineState'], result['suppressions']]);
    expect(states).toEqual([
      ['new', []],
      ['unchanged', [{ kind: 'external', justification: 'in the baseline' }]],
      ['new', [{ kind: 'inSource', justification: 'a {0} [reason](1)' }]],
    ]);
    const helps = tool.driver.rules.map((rule: { help: object }) => rule.help);
    const help = '## What it finds\n\nFaults.';
    expect(new Set(helps.map((one: object) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ text: help, markdown: help })]),
    );
  });

  test('fingerprints stay when the file is edited elsewhere, and tell equal findings apart', () => {
    const before = fingerprints('[x](gone.md)\n\n[y](gone.md)\n\n[z](lost.md)\n');
    expect(fingerprints('# New\r\n\r\nText. [x](gone.md)\r\n\r\n[y](gone.md) and\r\n[z](lost.md)\r\n')).toEqual(before);
    expect(new Set(before).size).toBe(3);
  });
});

test('a baseline is read as it was written, in order, a finding a line', () => {
  const entry = fc.record({ path: text, rule: text, text });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const rendered = renderBaseline(entries);
      const read = parseBaseline(rendered, 'b');
      expect(renderBaseline(read.toReversed())).toBe(rendered);
      expect(read.toSorted(byJson)).toEqual(entries.toSorted(byJson));
      expect(indexLines(rendered).count).toBe(entries.length + 2);
      expect(rendered).not.toMatch(controls);
    }),
  );
});

function byJson(a: unknown, b: unknown): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
