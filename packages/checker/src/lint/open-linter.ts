import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Diagnostic, Document } from '@signpost/model';
import type { parse as parseRst } from '@signpost/rst';
import type { Root } from 'mdast';
import { once } from '../project/remember.ts';
import { type ConfigContext, type Loading, startLoading } from './configuration/config-context.ts';
import type { LinterConfig, LinterValue, Values } from './configuration/lint-config.ts';
import { describeThrown, type LintFailure } from './configuration/lint-failure.ts';
import { listSought } from './configuration/list-sought.ts';
import { isValues, unwrapDefault } from './packages/unwrap-default.ts';

/** The tree of a document in one of the two formats. */
export type DocumentTree =
  | { readonly format: 'markdown'; readonly root: Root }
  | { readonly format: 'rst'; readonly root: ReturnType<typeof parseRst> };

/** Looks at one document, given the tree of its text; the tree is then the linter's own. */
type LintDocument = (document: Document, tree: DocumentTree) => Promise<Diagnostic[]>;

/** One linter as one configuration wants it. */
export interface Linter {
  /** Names all that its findings rest on beside the document; nothing where that cannot be told. */
  readonly key: string | undefined;
  /** Loads what is needed, once. */
  readonly load: () => Promise<LintDocument>;
  /** What did not work when it was loaded. */
  readonly failures: () => readonly LintFailure[];
}

function nameConfig(config: LinterConfig, { root, shelf }: ConfigContext): string | undefined {
  const sought = listSought(config, (packages) => shelf.find(packages, join(root, config.folder)));
  if (sought === undefined) return undefined;
  const installed = [join(root, config.folder), import.meta.dirname].map((folder) => shelf.watch(folder));
  const { linter, path, folder, value } = config;
  const name = JSON.stringify([linter, path, folder, value, sought, installed]);
  return createHash('sha1').update(name).digest('hex');
}

/** What a configuration that is code exports; nothing where it may not run or does not work. */
async function runCode(config: LinterConfig, loading: Loading): Promise<LinterValue | undefined> {
  const { linter, path = '' } = config;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const found = loading.take(name, [name], loading.shelf.findCode(path));
  if (found === undefined) return undefined;
  try {
    const value = unwrapDefault(await found.load());
    if (!isValues(value)) {
      loading.fail(name, `${name} exports no configuration`);
      return undefined;
    }
    const valuesOf = (key: string): Values => (isValues(value[key]) ? value[key] : {});
    if (linter === 'textlint') return { kind: 'textlint', rules: valuesOf('rules'), filters: valuesOf('filters') };
    const plugins = Array.isArray(value['plugins']) ? value['plugins'] : valuesOf('plugins');
    return { kind: 'remark', preset: { plugins, settings: valuesOf('settings') }, rules: {} };
  } catch (error) {
    loading.fail(name, `${name} failed: ${describeThrown(error)}`);
    return undefined;
  }
}

async function loadLinter(config: LinterConfig, context: ConfigContext, loading: Loading): Promise<LintDocument> {
  const value = config.value.kind === 'code' ? await runCode(config, loading) : config.value;
  if (value?.kind === 'remark') {
    const [{ loadPlugins }, { openRemark }, { lintWithRemark }] = await Promise.all([
      import('./remark/load-plugins.ts'),
      import('./remark/open-remark.ts'),
      import('./lint-with-remark.ts'),
    ]);
    const remark = openRemark(await loadPlugins(value.preset, value.rules, loading), loading);
    return (document, { format, root }) => lintWithRemark(document, root, format === 'rst' ? remark.onRst : remark);
  }
  if (value?.kind === 'textlint') {
    const { loadRules } = await import('./textlint/load-rules.ts');
    const rules = await loadRules(value.rules, value.filters, loading);
    if (rules.rules.length === 0) return () => Promise.resolve([]);
    const [{ openTextlint }, { lintWithTextlint }, { toTextTree }] = await Promise.all([
      import('./textlint/open-textlint.ts'),
      import('./lint-with-textlint.ts'),
      import('./textlint/text-tree.ts'),
    ]);
    const textlint = openTextlint(rules, context.root, loading.folder);
    return (document, { format, root }) => {
      // Our plugin makes its own tree, as it also keeps fixes from what they must not touch.
      const tree = format === 'rst' ? undefined : toTextTree(root, document.text.replace(/^\uFEFF/, ''));
      return lintWithTextlint(document, tree, textlint);
    };
  }
  return () => Promise.resolve([]);
}

/** Prepares a linter; its code and that of its rules are loaded when a document has to be looked at. */
export function openLinter(config: LinterConfig, context: ConfigContext): Linter {
  const loading = startLoading(config, context);
  return {
    key: nameConfig(config, context),
    load: once(() => loadLinter(config, context, loading)),
    failures: () => loading.failures,
  };
}
