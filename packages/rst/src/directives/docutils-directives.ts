import { defineDirective, defineOptions } from './define-directive.ts';
import type { DirectiveDefinition, OptionDefinition, OptionType } from './directive-definition.ts';

const horizontal = ['left', 'center', 'right'] as const;
const admonitions = 'attention caution danger error hint important note tip warning';

/** Sphinx lets admonitions be folded. */
const admonitionOptions = defineOptions({ collapsible: 'flag', open: 'flag' });

const imageOptions: Record<string, OptionType | OptionDefinition> = {
  alt: 'any',
  height: 'length',
  width: 'length-or-percentage',
  scale: 'percentage',
  loading: ['embed', 'link', 'lazy'],
  target: { type: 'required', kind: 'uri' },
};

const tableOptions: Record<string, OptionType | OptionDefinition> = {
  align: horizontal,
  width: 'length-or-percentage',
  widths: 'widths',
};

const includeOptions: Record<string, OptionType | OptionDefinition> = {
  literal: 'flag',
  code: 'any',
  encoding: 'encoding',
  parser: 'any',
  'tab-width': 'integer',
  'start-line': 'integer',
  'end-line': 'integer',
  'start-after': 'required',
  'end-before': 'required',
  'number-lines': 'any',
};

function onlyOptions(types: Readonly<Record<string, OptionType | OptionDefinition>>): Record<string, OptionDefinition> {
  return defineOptions(types, false);
}

const definitions: readonly DirectiveDefinition[] = [
  ...admonitions.split(' ').map((name) => defineDirective(name, { content: 'required', options: admonitionOptions })),
  defineDirective('admonition', {
    shape: 'titled',
    required: 1,
    spaced: true,
    argument: 'inline',
    content: 'required',
    options: admonitionOptions,
  }),
  defineDirective('sidebar', {
    shape: 'titled',
    optional: 1,
    spaced: true,
    argument: 'inline',
    content: 'required',
    options: defineOptions({ subtitle: { type: 'required', kind: 'inline' } }),
  }),
  defineDirective('topic', { shape: 'titled', required: 1, spaced: true, argument: 'inline', content: 'required' }),
  defineDirective('rubric', {
    shape: 'titled',
    required: 1,
    spaced: true,
    argument: 'inline',
    body: 'none',
    content: 'none',
    options: defineOptions({ 'heading-level': 'integer' }),
  }),
  defineDirective('epigraph', { shape: 'quote', content: 'required', options: null }),
  defineDirective('highlights', { shape: 'quote', content: 'required', options: null }),
  defineDirective('pull-quote', { shape: 'quote', content: 'required', options: null }),
  defineDirective('compound', { content: 'required' }),
  defineDirective('container', {
    shape: 'class',
    optional: 1,
    spaced: true,
    argument: 'class',
    content: 'required',
    options: onlyOptions({ name: { type: 'any', kind: 'name' } }),
  }),
  defineDirective('class', { shape: 'class', required: 1, spaced: true, argument: 'class', options: null }),
  defineDirective('parsed-literal', { shape: 'inline', content: 'required' }),
  defineDirective('line-block', { shape: 'line-block', content: 'required' }),
  defineDirective('code', {
    shape: 'code',
    optional: 1,
    argument: 'language',
    body: 'raw',
    content: 'required',
    options: defineOptions({ force: 'flag', 'number-lines': 'optional-integer' }),
  }),
  defineDirective('math', {
    shape: 'required-raw',
    body: 'raw',
    options: defineOptions({ label: 'any', nowrap: 'flag', 'no-wrap': 'flag' }),
  }),
  defineDirective('image', {
    shape: 'image',
    required: 1,
    spaced: true,
    argument: 'file',
    body: 'none',
    content: 'none',
    options: defineOptions({ ...imageOptions, align: ['top', 'middle', 'bottom', 'left', 'center', 'right'] }),
  }),
  defineDirective('figure', {
    shape: 'figure',
    required: 1,
    spaced: true,
    argument: 'file',
    options: defineOptions({
      ...imageOptions,
      align: horizontal,
      figwidth: 'figure-width',
      figclass: 'class',
      figname: 'any',
    }),
  }),
  defineDirective('table', {
    shape: 'table',
    optional: 1,
    spaced: true,
    argument: 'inline',
    options: defineOptions({ ...tableOptions, widths: 'widths-or-grid' }),
  }),
  defineDirective('csv-table', {
    shape: 'csv-table',
    optional: 1,
    spaced: true,
    argument: 'inline',
    body: 'table',
    options: defineOptions({
      ...tableOptions,
      'header-rows': 'non-negative',
      'stub-columns': 'non-negative',
      header: 'any',
      file: { type: 'required', kind: 'file' },
      url: { type: 'required', kind: 'uri' },
      encoding: 'encoding',
      delim: 'delimiter',
      keepspace: 'flag',
      quote: 'character',
      escape: 'character',
    }),
  }),
  defineDirective('list-table', {
    shape: 'list-table',
    optional: 1,
    spaced: true,
    argument: 'inline',
    body: 'table',
    options: defineOptions({ ...tableOptions, 'header-rows': 'non-negative', 'stub-columns': 'non-negative' }),
  }),
  defineDirective('contents', {
    shape: 'titled',
    optional: 1,
    spaced: true,
    argument: 'inline',
    body: 'none',
    content: 'none',
    options: onlyOptions({
      class: { type: 'class', kind: 'class' },
      depth: 'non-negative',
      local: 'flag',
      backlinks: ['top', 'entry', 'none'],
    }),
  }),
  defineDirective('sectnum', {
    shape: 'none',
    body: 'none',
    content: 'none',
    options: onlyOptions({ depth: 'integer', start: 'integer', prefix: 'required', suffix: 'required' }),
  }),
  defineDirective('header', { content: 'required', options: null }),
  defineDirective('footer', { content: 'required', options: null }),
  defineDirective('target-notes', {
    shape: 'none',
    body: 'none',
    content: 'none',
    options: onlyOptions({ class: { type: 'class', kind: 'class' } }),
  }),
  defineDirective('meta', { shape: 'meta', options: null, body: 'parsed' }),
  defineDirective('raw', {
    shape: 'required-raw',
    required: 1,
    spaced: true,
    body: 'raw',
    options: onlyOptions({
      class: { type: 'class', kind: 'class' },
      file: { type: 'required', kind: 'file' },
      url: { type: 'required', kind: 'uri' },
      encoding: 'encoding',
    }),
  }),
  defineDirective('include', {
    shape: 'none',
    required: 1,
    spaced: true,
    argument: 'file',
    body: 'none',
    content: 'none',
    options: defineOptions(includeOptions),
  }),
  defineDirective('replace', { shape: 'replace', content: 'required', options: null }),
  defineDirective('unicode', {
    shape: 'unicode',
    required: 1,
    spaced: true,
    body: 'none',
    content: 'none',
    options: onlyOptions({ trim: 'flag', ltrim: 'flag', rtrim: 'flag' }),
  }),
  defineDirective('date', { shape: 'date', body: 'raw', options: null }),
  defineDirective('role', { shape: 'role', required: 1, spaced: true, body: 'none', options: 'any', content: 'none' }),
  defineDirective('default-role', { shape: 'default-role', optional: 1, body: 'none', content: 'none', options: null }),
  defineDirective('title', { shape: 'none', required: 1, spaced: true, body: 'none', content: 'none', options: null }),
  defineDirective('restructuredtext-test-directive', {
    shape: 'echo',
    optional: 1,
    spaced: true,
    body: 'raw',
    options: onlyOptions({ option: 'required' }),
  }),
];

const otherNames: Readonly<Record<string, string>> = {
  'code-block': 'code',
  sourcecode: 'code',
  'section-numbering': 'sectnum',
  'rst-class': 'class',
};

/** The directives of docutils by name. */
export const docutilsDirectives: ReadonlyMap<string, DirectiveDefinition> = collect();

function collect(): Map<string, DirectiveDefinition> {
  const directives = new Map(definitions.map((definition) => [definition.canonical, definition]));
  for (const [name, canonical] of Object.entries(otherNames)) {
    const definition = directives.get(canonical);
    if (definition !== undefined) {
      directives.set(name, definition);
    }
  }
  return directives;
}
