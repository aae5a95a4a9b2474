import { posix } from 'node:path';
import { findRoot, followLinks, openWorkspace, readText, readToday } from '@signpost/workspace';
import { collect } from '../collect/collect.ts';
import { loadMarkdownReader } from '../parse/markdown/markdown-reader.ts';
import { remember } from '../project/remember.ts';
import { isBelow } from '../settings/is-below.ts';
import { readQuoteLanguage } from './read-quote-language.ts';
import { readSubstitutions } from './read-substitutions.ts';
import { readTree, type DocumentTree } from '../parse/read-tree.ts';

/** What a program reads in Markdown. */
export interface MarkdownFeatures {
  /** Formulas between `$` and `$$`: GitHub reads them everywhere. */
  readonly hasMath: boolean;
  readonly hasDefinitionLists?: boolean;
  readonly hasFieldLists?: boolean;
  /** `(c)` and `+-` are one sign. */
  readonly hasSigns?: boolean;
  /** `{{ name }}` stands for a text. */
  readonly hasSubstitutions?: boolean;
}

/** The documents of a project for those who show them one by one: nothing is read before it is asked for. */
export interface Pages {
  /** Absolute. */
  readonly root: string;
  /** Every file that may be shown, document or not: what Git tracks or does not ignore. */
  readonly paths: ReadonlySet<string>;
  isDocument(path: string): boolean;
  /** The text that a file has now; nothing where the project has no such file, and where it is no text. */
  readText(path: string): string | undefined;
  /** The tree of a document's text, as its site reads it; a file that is none is read as the page that includes it. */
  readTree(path: string, text: string, page?: string): DocumentTree;
  /** The language whose quotation marks the page's site makes of straight ones; nothing where it leaves them. */
  quoteLanguageOf(path: string): string | undefined;
  /** What the page's program reads in Markdown beside what all of them read. */
  markdownOf(path: string): MarkdownFeatures;
  /** The bytes of a file of the project. */
  readBytes(path: string): Uint8Array | undefined;
  /** The folder of the Sphinx site that a document belongs to: where an address with a leading slash starts. */
  siteFolderOf(path: string): string;
  /** What names between bars stand for on every page of that site. */
  substitutionsOf(path: string): ReadonlyMap<string, string>;
}

/** What `myst_enable_extensions` says. */
function describeMyst(extensions: ReadonlySet<string>): MarkdownFeatures {
  return {
    hasMath: extensions.has('dollarmath'),
    hasDefinitionLists: extensions.has('deflist'),
    hasFieldLists: extensions.has('fieldlist'),
    hasSigns: extensions.has('replacements'),
    hasSubstitutions: extensions.has('substitution'),
  };
}

const none: ReadonlyMap<string, string> = new Map();

/** Opens the documents of the project that a folder belongs to: its files are listed, none is read but those that say how sites are built. */
export async function openPages(folder: string): Promise<Pages> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  const { paths, readings, sphinxConfigs } = collect(workspace);
  const markdown = await loadMarkdownReader();
  const known = new Set(paths);
  const folders = [...sphinxConfigs.keys()].toSorted((a, b) => b.length - a.length);
  const findFolder = (path: string): string | undefined => folders.find((each) => isBelow(path, each));
  const configText = (place: string): string | undefined => readText(workspace, posix.join(place, 'conf.py'));
  const substitutions = remember((place) => {
    const config = sphinxConfigs.get(place);
    const text = config === undefined ? undefined : configText(place);
    return config === undefined || text === undefined ? none : readSubstitutions(text, config, readToday());
  });
  const quoteLanguages = remember((place) => {
    const text = configText(place);
    return { language: text === undefined ? undefined : readQuoteLanguage(text) };
  });
  // A link is a file of the project where it leads to one: what Git ignores stays unseen.
  const isOwn = (path: string): boolean => known.has(path) && known.has(followLinks(root, path) ?? '');
  return {
    root,
    paths: known,
    isDocument: (path) => known.has(path) && readings.of(path) !== undefined,
    readText: (path) => (isOwn(path) ? readText(workspace, path) : undefined),
    readTree(path, text, page) {
      const reading = readings.of(path) ?? (page === undefined ? undefined : readings.of(page));
      return readTree(text, reading ?? readings.as('markdown', path), markdown);
    },
    siteFolderOf: (path) => findFolder(path) ?? '',
    substitutionsOf(path) {
      const place = findFolder(path);
      return place === undefined ? none : substitutions(place);
    },
    quoteLanguageOf(path) {
      const place = findFolder(path);
      return place === undefined ? undefined : quoteLanguages(place).language;
    },
    markdownOf(path) {
      const { isMyst, flavour } = readings.of(path)?.options ?? {};
      const place = isMyst === true ? findFolder(path) : undefined;
      if (place !== undefined) return describeMyst(sphinxConfigs.get(place)?.myst.extensions ?? new Set());
      return { hasMath: flavour === undefined };
    },
    readBytes: (path) => (isOwn(path) ? workspace.readBytes(path) : undefined),
  };
}
