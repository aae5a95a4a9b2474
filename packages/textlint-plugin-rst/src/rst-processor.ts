import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type {
  TextlintMessage,
  TextlintPluginPostProcessResult,
  TextlintPluginPreProcessResult,
  TextlintPluginProcessor,
} from '@textlint/types';
import { convertDocument, type Converted } from './convert/convert-document.ts';
import { secureFixes } from './fixes/secure-fixes.ts';
import type { TxtTree } from './txt-tree.ts';

/** What a configuration may say of the plugin. */
export interface RstOptions {
  /** More suffixes of files to read, with their dots. */
  readonly extensions?: unknown;
}

/** A document between its reading and the messages of it. */
interface Reading {
  readonly text: string;
  readonly places: Converted['places'];
}

const mark = '\uFEFF';

/** TxtAST lets a tree have types that its own types do not list. */
function isDocument(tree: TxtTree): tree is TxtTree & TxtDocumentNode {
  return tree.type === 'Document';
}

/** Reads reStructuredText for textlint, and keeps fixes from breaking it. */
export class RstProcessor implements TextlintPluginProcessor {
  private readonly extensions: readonly string[];
  /** textlint asks for a new pair of functions to read a document and to take its messages. */
  private readonly readings = new Map<string, Reading>();
  /** Documents that began with a byte order mark, without it. */
  private readonly marked = new Map<string, string>();

  constructor({ extensions }: RstOptions = {}) {
    const more: readonly unknown[] = Array.isArray(extensions) ? extensions : [];
    this.extensions = more.filter((suffix) => typeof suffix === 'string');
  }

  availableExtensions(): string[] {
    return ['.rst', '.rest', ...this.extensions];
  }

  processor(_extension: string): ReturnType<TextlintPluginProcessor['processor']> {
    return {
      preProcess: (text, path = '') => this.read(text, path),
      postProcess: (messages, path = '') => this.finish(messages, path),
    };
  }

  /**
   * textlint hands rules a text without its byte order mark, so ranges count from behind it. Its fixer reads that text again
   * before each rule and would write it back without the mark, if it was not told that there was one.
   */
  private read(source: string, path: string): TextlintPluginPreProcessResult {
    const text = source.startsWith(mark) ? source.slice(1) : source;
    if (text !== source) this.marked.set(path, text);
    const { tree, places } = convertDocument(text);
    this.readings.set(path, { text, places });
    if (!isDocument(tree)) throw new TypeError(`a document became a ${tree.type}`);
    return this.marked.get(path) === text ? { text: mark + text, ast: tree } : tree;
  }

  private finish(messages: readonly TextlintMessage[], path: string): TextlintPluginPostProcessResult {
    const reading = this.readings.get(path);
    this.readings.delete(path);
    const secured = reading === undefined ? [...messages] : secureFixes(messages, reading.text, reading);
    return { messages: secured, filePath: path === '' ? '<rst>' : path };
  }
}
