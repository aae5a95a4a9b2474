import type { DocumentFormat } from '@signpost/model';
import { isSequence, type PythonValue } from './python/python-value.ts';
import { readAlternatives, readStringList, type Settings } from './read-setting.ts';

type Suffixes = Map<string, DocumentFormat | undefined>;

/** Extensions that read Markdown, and those that read notebooks, with or without Markdown. */
const markdownReaders: ReadonlySet<string> = new Set([
  'myst_parser',
  'myst_nb',
  'recommonmark',
  'jupyter_book',
  'm2r',
  'm2r2',
  'sphinx_mdinclude',
]);
const notebookReaders: ReadonlySet<string> = new Set(['myst_nb', 'nbsphinx', 'jupyter_book']);

/** Extensions that are known to add no suffix; any other may. */
const plainExtension =
  /^(?:sphinx\.ext\.|sphinxcontrib\.|sphinxext\.|sphinx_(?:rtd_theme|copybutton|design|tabs|autodoc_typehints|issues|click|panels|togglebutton)\b|notfound\.|hoverxref\.|numpydoc|furo|releases|alabaster|jinja|breathe)/;

const markdownSuffix = /^\.(?:md|markdown)$/i;

/** A suffix without a type is Sphinx' own format; a Markdown one gets the type of the extension that reads it. */
function formatOfType(suffix: string, type: PythonValue | undefined): DocumentFormat | undefined {
  if (type?.kind !== 'string') return markdownSuffix.test(suffix) ? 'markdown' : 'rst';
  if (type.value === 'restructuredtext') return 'rst';
  const isMarkdown = type.value === 'markdown' || (type.value === 'myst-nb' && suffix !== '.ipynb');
  return isMarkdown ? 'markdown' : undefined;
}

/** What documents may end with where only running the file would tell; a `.txt` may as well be none. */
const anySuffix: Suffixes = new Map([
  ['.rst', 'rst'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.txt', undefined],
]);

/** What a value of `source_suffix` names. */
function readSuffixes(value: PythonValue | undefined): Suffixes {
  if (value === undefined) return new Map([['.rst', 'rst']]);
  if (value.kind === 'string') return new Map([[value.value, formatOfType(value.value, undefined)]]);
  const suffixes: Suffixes = new Map();
  const isKnown = (isSequence(value) || value.kind === 'dict') && value.isComplete;
  if (value.kind === 'dict')
    for (const [suffix, type] of value.entries) suffixes.set(suffix, formatOfType(suffix, type));
  else if (isSequence(value)) {
    for (const item of value.items) {
      if (item.kind === 'string') suffixes.set(item.value, formatOfType(item.value, undefined));
    }
  }
  return isKnown ? suffixes : new Map([...suffixes, ...anySuffix]);
}

/** Reads `source_suffix` and adds what the extensions read beside it, or may read. */
export function readSourceSuffixes(settings: Settings): Suffixes {
  const { possible, isComplete } = readStringList(settings, 'extensions');
  const suffixes: Suffixes = new Map();
  for (const value of readAlternatives(settings, 'source_suffix')) {
    for (const [suffix, format] of readSuffixes(value)) if (suffix !== '') suffixes.set(suffix, format);
  }
  // A `setup` function may add what it wants.
  const isSure =
    settings.has('extensions') &&
    !settings.has('setup') &&
    isComplete &&
    possible.every((name) => plainExtension.test(name) || notebookReaders.has(name));
  const readsMarkdown = possible.some((name) => markdownReaders.has(name));
  if ((readsMarkdown || !isSure) && !suffixes.has('.md')) suffixes.set('.md', 'markdown');
  if ((possible.some((name) => notebookReaders.has(name)) || !isSure) && !suffixes.has('.ipynb')) {
    suffixes.set('.ipynb', undefined);
  }
  return suffixes;
}
