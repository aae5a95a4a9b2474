import { posix } from 'node:path';
import { findRoot, followLinks, openWorkspace, readText, readToday } from '@signpost/workspace';
import { collect } from '../collect/collect.ts';
import { loadMarkdownReader } from '../parse/markdown/markdown-reader.ts';
import { remember } from '../project/remember.ts';
import { isBelow } from '../settings/is-below.ts';
import { readSubstitutions } from './read-substitutions.ts';
import { readTree, type DocumentTree } from '../parse/read-tree.ts';

/** The documents of a project for those who show them one by one: nothing is read before it is asked for. */
export interface Pages {
  /** Absolute. */
  readonly root: string;
  /** Every file that may be shown, document or not: what Git tracks or does not ignore. */
  readonly paths: ReadonlySet<string>;
  isDocument(path: string): boolean;
  /** The text that a file has now; nothing where the project has no such file, and where it is no text. */
  readText(path: string): string | undefined;
  /** The tree of a document's text, as its site reads it. */
  readTree(path: string, text: string): DocumentTree;
  /** The bytes of a file of the project. */
  readBytes(path: string): Uint8Array | undefined;
  /** The folder of the Sphinx site that a document belongs to: where an address with a leading slash starts. */
  siteFolderOf(path: string): string;
  /** What names between bars stand for on every page of that site. */
  substitutionsOf(path: string): ReadonlyMap<string, string>;
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
  const substitutions = remember((place) => {
    const config = sphinxConfigs.get(place);
    const text = config === undefined ? undefined : readText(workspace, posix.join(place, 'conf.py'));
    return config === undefined || text === undefined ? none : readSubstitutions(text, config, readToday());
  });
  // A link is a file of the project where it leads to one: what Git ignores stays unseen.
  const isOwn = (path: string): boolean => known.has(path) && known.has(followLinks(root, path) ?? '');
  return {
    root,
    paths: known,
    isDocument: (path) => known.has(path) && readings.of(path) !== undefined,
    readText: (path) => (isOwn(path) ? readText(workspace, path) : undefined),
    readTree: (path, text) => readTree(text, readings.of(path) ?? readings.as('markdown', path), markdown),
    siteFolderOf: (path) => findFolder(path) ?? '',
    substitutionsOf(path) {
      const place = findFolder(path);
      return place === undefined ? none : substitutions(place);
    },
    readBytes: (path) => (isOwn(path) ? workspace.readBytes(path) : undefined),
  };
}
