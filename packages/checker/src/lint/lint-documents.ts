import type { Diagnostic, Document } from '@signpost/model';
import type { FileIdentity } from '@signpost/workspace';
import { decodeLintFindings, encodeLintFindings } from '../cache/codec/lint-findings.ts';
import type { FactsCache } from '../cache/facts-cache.ts';
import { nameBlob } from '../cache/name-blob.ts';
import type { MarkdownParser } from '../parse/markdown/markdown-parser.ts';
import { loadMarkdownParser } from '../parse/markdown/markdown-reader.ts';
import { once } from '../project/remember.ts';
import type { ConfigContext } from './configuration/config-context.ts';
import { type ConfigPlace, openConfigs } from './configuration/find-config.ts';
import type { LinterConfig, LinterName } from './configuration/lint-config.ts';
import { type LintFailure, reportFailure } from './configuration/lint-failure.ts';
import { findDepth, mostLevels } from './find-depth.ts';
import { openIgnored } from './ignore/find-ignored.ts';
import { type DocumentTree, type Linter, openLinter } from './open-linter.ts';
import { openPackageShelf } from './packages/package-shelf.ts';

/** Where the linters work. */
export interface LintPlace extends ConfigPlace {
  /** The linters to run. textlint comes first: it looks at a copy of the tree, remark may change it. */
  readonly linters: readonly LinterName[];
  /** The root of the project, absolute. */
  readonly root: string;
  /** Whether configuration that is code, and rules that lie in the project, may run. */
  readonly allowsCode: boolean;
  readonly cache: FactsCache;
  readonly identify: (path: string) => FileIdentity | undefined;
}

/** What the linters found, and what that rests on beside the files of the project. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  /** Files of packages, absolute, with what tells that they are the same. */
  readonly packages: readonly (readonly [path: string, stamp: string])[];
  /** Whether code of the project ran: nobody can tell what else it looked at. */
  readonly ranCode: boolean;
}

/** A document with its tree, which is made when it is first asked for: once for both linters. */
interface Subject {
  readonly document: Document;
  readonly object: string | undefined;
  readonly tree: () => Promise<DocumentTree>;
}

function parseOnce({ text, format }: Document, loadParser: () => Promise<MarkdownParser>): Subject['tree'] {
  const body = text.replace(/^\uFEFF/, '');
  return once(async () => {
    if (format === 'markdown') return { format, root: (await loadParser())(body) };
    const { parse } = await import('@signpost/rst');
    return { format, root: parse(body) };
  });
}

function isLinted({ path }: Document): boolean {
  return !path.toLowerCase().endsWith('.mdx');
}

/** Git's id of a document's text, if a cache can use it. */
function objectOf(document: Document, { cache, identify }: LintPlace): string | undefined {
  if (!cache.isKept) return undefined;
  const identity = identify(document.path);
  const known = identity?.kind === 'disk' ? cache.objectOf(document.path, identity) : identity?.object;
  return known ?? nameBlob(document.text);
}

function reportDepth(path: string, depth: number): Diagnostic {
  return reportFailure({
    path,
    range: { start: 0, end: 0 },
    severity: 'warning',
    message: `the linters did not look at it: its markup is nested ${depth} levels deep`,
    note: `they can take ${mostLevels}`,
  });
}

/** What a linter finds in a document; from the cache where it was found before. */
async function lintOne(linter: Linter, { document, object, tree }: Subject, cache: FactsCache): Promise<Diagnostic[]> {
  const { path } = document;
  const key = linter.key === undefined || object === undefined ? undefined : `${linter.key}:${path}:${object}`;
  const known = key === undefined ? undefined : cache.findBytes(key);
  if (known !== undefined) return decodeLintFindings(known, path);
  const lint = await linter.load();
  const parsed = await tree();
  const depth = findDepth(parsed.root);
  const found = depth > mostLevels ? [reportDepth(path, depth)] : await lint(document, parsed);
  if (key !== undefined && linter.failures().length === 0) cache.add(key, encodeLintFindings(found, path));
  return found;
}

/**
 * Runs remark-lint and textlint on documents of both formats as their projects want it, in this process and on one tree of each text.
 * The findings keep the names of their rules behind `remark/` and `textlint/`. What does not work is a finding, too.
 */
export async function lintDocuments(documents: readonly Document[], place: LintPlace): Promise<LintResult> {
  const shelf = openPackageShelf(place);
  const context: ConfigContext = { root: place.root, shelf, readText: place.readText };
  const configOf = openConfigs(place);
  const isIgnored = openIgnored(place);
  const opened = new Map<LinterConfig, Linter>();
  const failures = new Set<LintFailure>();
  const diagnostics: Diagnostic[] = [];
  const loadParser = once(() => loadMarkdownParser());
  for (const document of documents) {
    if (!isLinted(document)) continue;
    const subject = { document, object: objectOf(document, place), tree: parseOnce(document, loadParser) };
    for (const name of place.linters) {
      if (isIgnored(name, document.path)) continue;
      const config = await configOf(name, document.path);
      if (config === undefined) continue;
      if ('failure' in config) {
        failures.add(config.failure);
        continue;
      }
      const linter = opened.get(config) ?? openLinter(config, context);
      opened.set(config, linter);
      diagnostics.push(...(await lintOne(linter, subject, place.cache)));
    }
  }
  for (const linter of opened.values()) for (const failure of linter.failures()) failures.add(failure);
  diagnostics.push(...[...failures].map(reportFailure));
  return { diagnostics, packages: shelf.stamps(), ranCode: shelf.ranCode() };
}
