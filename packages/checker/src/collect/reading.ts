import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { DocumentFormat } from '@signpost/model';
import { createPageFilter, type PageFilter } from '../sphinx-config/page-filter.ts';
import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';
import { formatOf } from './format-of.ts';

/** Which Markdown a document is: what every program reads, MDX, or Python-Markdown with its indented blocks. */
export type MarkdownFlavour = 'markdown' | 'mdx' | 'python';

/** What the configuration above a document says of how it is read; without one there is nothing to say. */
export interface ReadingOptions {
  /** Markdown that MyST reads, whatever it holds. */
  readonly isMyst?: true;
  readonly flavour?: Exclude<MarkdownFlavour, 'markdown'>;
  /** The domain of directives and roles that name none. */
  readonly defaultDomain?: string;
  /** The role of interpreted text without one. */
  readonly defaultRole?: string;
  /** How ids begin that a counter makes. */
  readonly autoIdPrefix?: string;
  /** No extension defines directives or roles that the tables of the readers do not have. */
  readonly hasOnlyKnownMarkup?: true;
  /** Roles that the project defines for all of its documents. */
  readonly roles?: readonly string[];
}

/** How a document is read. Its facts are a function of its text and this, and of nothing else. */
export interface Reading {
  readonly format: DocumentFormat;
  readonly options: ReadingOptions;
  /** Short, and the same for readings that are the same. */
  readonly readingKey: string;
}

/** Says how the documents of a project are read. */
export interface Readings {
  /** Undefined for a file that is no document. */
  of(path: string): Reading | undefined;
  /** How a file is read as a document of a format, whatever its suffix. */
  as(format: DocumentFormat, path: string): Reading;
  /** How reStructuredText is read on the pages below the `conf.py` above a path. */
  ofFragment(path: string): Reading;
}

interface Configured {
  readonly config: SphinxConfig;
  readonly filter: PageFilter;
  readonly rst: Reading;
  readonly markdown: Reading;
}

const keyLength = 12;

function createReading(format: DocumentFormat, options: ReadingOptions): Reading {
  const written = JSON.stringify(options);
  const isPlain = written === '{}';
  const hash = createHash('sha256').update(written).digest('hex').slice(0, keyLength);
  return { format, options, readingKey: isPlain ? format : `${format}-${hash}` };
}

const plainRst = createReading('rst', {});
const markdownReadings: Readonly<Record<MarkdownFlavour, Reading>> = {
  markdown: createReading('markdown', {}),
  mdx: createReading('markdown', { flavour: 'mdx' }),
  python: createReading('markdown', { flavour: 'python' }),
};
const mystMarkdown = createReading('markdown', { isMyst: true });
const mystExtensions = ['myst_parser', 'myst_nb'];

/** Text before every page may hold directives that hold for all of it. */
function readOptions(config: SphinxConfig): ReadingOptions {
  const { addedTexts, externalLinks, primaryDomain, defaultRole, hasForeignMarkup } = config;
  const findAll = (pattern: RegExp): string[] =>
    addedTexts.flatMap((text) => [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []));
  const role = findAll(/^\.\. default-role::[ \t]+(\S+)[ \t]*$/gm).at(-1) ?? defaultRole;
  const roles = [...new Set([...externalLinks.keys(), ...findAll(/^\.\. role::[ \t]+([\w.:+-]+)/gm)])].toSorted();
  return {
    autoIdPrefix: 'id',
    ...(primaryDomain === undefined ? {} : { defaultDomain: primaryDomain }),
    ...(role === undefined ? {} : { defaultRole: role }),
    ...(hasForeignMarkup ? {} : { hasOnlyKnownMarkup: true }),
    ...(roles.length === 0 ? {} : { roles }),
  };
}

function isMdx(path: string): boolean {
  return path.toLowerCase().endsWith('.mdx');
}

/** The folders at and above a path's, the innermost first. */
function* foldersAbove(path: string): Generator<string> {
  for (let folder = posix.dirname(path); folder !== '.'; folder = posix.dirname(folder)) yield folder;
  yield '';
}

/** Knows the readings of a project whose `conf.py` files lie in these folders; a document belongs to the innermost one. */
export function createReadings(
  configs: ReadonlyMap<string, SphinxConfig>,
  flavourOf: (path: string) => MarkdownFlavour | undefined = () => undefined,
): Readings {
  const known = new Map<string, Configured>();
  for (const [folder, config] of configs) {
    known.set(folder, {
      config,
      filter: createPageFilter(folder, config),
      rst: createReading('rst', readOptions(config)),
      markdown: mystExtensions.some((name) => config.extensions.has(name)) ? mystMarkdown : markdownReadings.markdown,
    });
  }
  const findConfigured = (path: string): Configured | undefined => {
    for (const folder of known.size === 0 ? [] : foldersAbove(path)) {
      const configured = known.get(folder);
      if (configured !== undefined) return configured;
    }
    return undefined;
  };
  const formatBelow = (path: string, { config, filter }: Configured): DocumentFormat | undefined => {
    const usual = formatOf(path);
    const [suffix, format] = [...config.sourceSuffixes].find(([end]) => path.endsWith(end)) ?? [];
    if (suffix === undefined) return usual;
    return usual === undefined && filter.mayBeLeftOut(path) ? undefined : format;
  };
  const ofFragment = (path: string): Reading => findConfigured(path)?.rst ?? plainRst;
  const as = (format: DocumentFormat, path: string): Reading => {
    if (format === 'rst') return ofFragment(path);
    const flavour = isMdx(path) ? 'mdx' : flavourOf(path);
    return flavour === undefined
      ? (findConfigured(path)?.markdown ?? markdownReadings.markdown)
      : markdownReadings[flavour];
  };
  return {
    of(path) {
      const configured = findConfigured(path);
      const format = configured === undefined ? formatOf(path) : formatBelow(path, configured);
      return format === undefined ? undefined : as(format, path);
    },
    as,
    ofFragment,
  };
}
