import { UsageError } from '@signpost/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { checkTemplate } from '../src/template/check-template.ts';
import { parseTemplate } from '../src/template/parse-template.ts';
import { renderTemplate } from '../src/template/render-template.ts';
import type { VariableKind } from '../src/template/template.ts';

const kinds = new Map<string, VariableKind>([
  ['name', 'text'],
  ['models', 'list'],
  ['mcp', 'flag'],
]);
const values = { name: 'Mistral AI', models: ['a_', 'b'], mcp: true };

function render(source: string, answers: Parameters<typeof renderTemplate>[1] = values): string {
  const template = parseTemplate(source, (offset) => ({ path: 't', line: 1, column: offset + 1 }));
  checkTemplate(template, kinds);
  return renderTemplate(template, answers);
}

function failureOf(source: string): unknown {
  try {
    return render(source);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return `${error.location?.column}: ${error.message}`;
  }
}

test.each([
  ['{{ name }}', 'Mistral AI'],
  ['{{name|kebab}}', 'mistral-ai'],
  ['{{ name | snake }} {{ name | pascal }} {{ name | constant }}', 'mistral_ai MistralAi MISTRAL_AI'],
  ['{{ models | rst | join(", ") }}', 'a\\_, b'],
  ['{{ models | first | upper }}', 'A_'],
  ['{{ models | literal | join(" / ") }}', '``a_`` / ``b``'],
  ['{{ name | underline("-") }}', 'Mistral AI\n----------'],
  ['{{ mcp }}', 'true'],
  ['{{ "{{" }}', '{{'],
  ['${VAR} $& {x} }}', '${VAR} $& {x} }}'],
  ['{{#if mcp}}Yes{{else}}No{{/if}}', 'Yes'],
  ['{{#each models}}<{{ this }}>{{/each}}', '<a_><b>'],
])('%s renders to %j', (source, expected) => {
  expect(render(source)).toBe(expected);
});

test('a block tag alone on its line leaves no line behind', () => {
  const source =
    'models:\n{{#each models}}\n  - {{ this }}\n{{/each}}\n  {{#if mcp}}\nmcp: yes\n  {{else}}\nno\n{{/if}}\nend\n';
  expect(render(source)).toBe('models:\n  - a_\n  - b\nmcp: yes\nend\n');
});

test.each([
  ['{{ nam }}', '4: unknown variable `nam`, did you mean `name`?'],
  ['{{ name | kebap }}', '11: unknown filter `kebap`, did you mean `kebab`?'],
  ['{{ name | join }}', '11: `join` takes 1 arguments, found 0'],
  ['{{ name | join(", ") }}', '11: `join` needs a list, found a text'],
  ['{{ mcp | upper }}', '10: `upper` needs a text, found a flag'],
  ['{{ models }}', '4: `models` is a list'],
  ['{{#each name}}x{{/each}}', '3: `#each` needs a list, `name` is a text'],
  ['{{#each models}}x', '3: `{{#each models}}` is never closed'],
  ['a {{/if}}', '5: unexpected `{{/if}}`'],
  ['{{#unless x}}', '3: unexpected `{{#unless x}}`'],
  ['{{ name', '1: this `{{` is not closed, or holds something that is not an expression'],
  ['{{ a b }}', '3: `{{ a b }}` is not an expression'],
  ['{{ this }}', '4: unknown variable `this`'],
])('%s is refused at its place', (source, expected) => {
  expect(failureOf(source)).toBe(expected);
});

test('a value is never read as a template, a replacement pattern or HTML', () => {
  const hostile = '{{ name }} $& $1 $$ &lt;b&gt; {{#if';
  expect(render('[{{ name }}]', { name: hostile })).toBe(`[${hostile}]`);
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(render('{{ name }}', { name })).toBe(name);
    }),
  );
});

test.each([
  ['OpenAI', 'openai'],
  ['llama.cpp', 'llama-cpp'],
  ['GPT-5 v2', 'gpt-5-v2'],
  ['Über Straße', 'uber-strasse'],
  ['日本 2', '日本-2'],
  ['../../x', 'x'],
  ['\uFC5E', '\uFC5E'],
])('the kebab-case of %s is %s', (name, expected) => {
  expect(render('{{ name | kebab }}', { name })).toBe(expected);
});

test.each([
  ['C*', 'C\\*'],
  ['a_b', 'a_b'],
  ['a_', 'a\\_'],
  ['_a', '_a'],
  ['|x| `y`', '\\|x\\| \\`y\\`'],
  ['- x', '\\- x'],
  ['A. Lincoln', '\\A. Lincoln'],
  ['A.I.', 'A.I.'],
  ['x [a](b.md)', 'x [a]\\(b.md)'],
  ['12) x', '\\12) x'],
  ['code::', 'code:\\:'],
  ['.. note:: x', '\\.. note:: x'],
  ['\\', '\\ \\\\'],
  ['C:\\', 'C:\\\\'],
])('RST reads the escaped form of %s as itself: %s', (name, expected) => {
  expect(render('{{ name | rst }}', { name })).toBe(expected);
});

test.each([
  ['*a* _b_ c_d', '\\*a\\* \\_b\\_ c_d'],
  ['# x', '\\# x'],
  ['1. x', '1\\. x'],
  ['<b>', '\\<b\\>'],
  ['R&D &amp;', 'R&D \\&amp;'],
  ['[x](y)', '\\[x\\](y)'],
])('Markdown reads the escaped form of %s as itself: %s', (name, expected) => {
  expect(render('{{ name | md }}', { name })).toBe(expected);
});

test('a code span holds any run of backticks', () => {
  expect(render('{{ name | code }}', { name: 'a `b`` c`' })).toBe('``` a `b`` c` ```');
});

test('an underline is as wide as its title', () => {
  expect(render('{{ name | underline("=") }}', { name: '日本 ok' })).toBe('日本 ok\n=======');
});

/** What YAML 1.2 and 1.1 read back of a text as value and as list item, and how many lines it took. */
function readYamlBack(name: string): unknown {
  const yaml = render('name: {{ name | yaml }}\nlist:\n  - {{ name | yaml }}\n', { name });
  return [parseYaml(yaml), parseYaml(yaml, { version: '1.1' }), yaml.split('\n').length];
}

test('a YAML value reads back as the same text in YAML 1.1 and 1.2', () => {
  const significant = [
    'a: b #c',
    '- x',
    '"q"',
    '@x',
    'no',
    'on',
    '1_000',
    '0o17',
    '12:30:00',
    '~',
    '',
    '{{',
    '*a',
    '!t',
    '|',
    '? x',
    "'",
    '=',
    '<<',
    '2026-01-02',
    '.inf',
    'x'.repeat(10_000),
  ];
  for (const name of significant) {
    expect(readYamlBack(name)).toEqual([{ name, list: [name] }, { name, list: [name] }, 4]);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(readYamlBack(name)).toEqual([{ name, list: [name] }, { name, list: [name] }, 4]);
    }),
  );
});
