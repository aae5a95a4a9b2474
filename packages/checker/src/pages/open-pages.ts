import { findRoot, openWorkspace, readText } from '@signpost/workspace';
import { collect } from '../collect/collect.ts';
import { loadMarkdownReader } from '../parse/markdown/markdown-reader.ts';
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
  /** The bytes of a file within the project. */
  readBytes(path: string): Uint8Array | undefined;
}

/** Opens the documents of the project that a folder belongs to: its files are listed, none is read but those that say how sites are built. */
export async function openPages(folder: string): Promise<Pages> {
  const { root } = findRoot(folder);
  const workspace = openWorkspace(root);
  const { paths, readings } = collect(workspace);
  const markdown = await loadMarkdownReader();
  const known = new Set(paths);
  return {
    root,
    paths: known,
    isDocument: (path) => known.has(path) && readings.of(path) !== undefined,
    readText: (path) => readText(workspace, path),
    readTree: (path, text) => readTree(text, readings.of(path) ?? readings.as('markdown', path), markdown),
    readBytes: (path) => (known.has(path) ? workspace.readBytes(path) : undefined),
  };
}

