import { TextlintKernel, type TextlintPluginCreator } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Root } from 'mdast';
import { startLoading } from '../src/lint/configuration/config-context.ts';
import type { LinterConfig, Values } from '../src/lint/configuration/lint-config.ts';
import { openPackageShelf } from '../src/lint/packages/package-shelf.ts';
import { unwrapDefault } from '../src/lint/packages/unwrap-default.ts';
import { type LoadedRules, loadRules } from '../src/lint/textlint/load-rules.ts';
import { openTextlint, type Textlint } from '../src/lint/textlint/open-textlint.ts';
import { toTextTree } from '../src/lint/textlint/text-tree.ts';
import { parse as parseWithMicromark } from '../src/parse/markdown/micromark-parser.ts';
import { native } from './markdown-readers.ts';

/** What a linter says of one text: place, rule, words, and the edit that goes with it. */
export type Said = readonly string[];

const processor = unified().use(recommended).use(consistent).freeze();

async function askRemark(text: string, tree: Root): Promise<Said> {
  const file = new VFile({ path: 'a.md', value: text });
  await processor.run(tree, file);
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

/** What the two presets say by themselves: on the tree of remark-parse, remark-gfm and remark-frontmatter. */
export const peerRemark = (text: string): Promise<Said> => askRemark(text, parseWithMicromark(text));

/** What they say on the checker's own tree. */
export const ownRemark = (text: string): Promise<Said> => askRemark(text, native.parse(text));

const textRules: Values = { terminology: true, 'no-todo': true, 'write-good': true };

async function openOwn(rules: Values): Promise<Textlint & { readonly loaded: LoadedRules }> {
  const root = import.meta.dirname;
  const shelf = openPackageShelf({ root, files: new Set(), allowsCode: false });
  const config: LinterConfig = { linter: 'textlint', folder: '', value: { kind: 'textlint', rules, filters: {} } };
  const loading = startLoading(config, { root, shelf, readText: () => '' });
  const loaded = await loadRules(rules, {}, loading);
  if (loading.failures.length > 0) throw new Error(loading.failures.map(({ message }) => message).join('\n'));
  return { loaded, ...openTextlint(loaded, root, root) };
}

const own = await openOwn(textRules);

type Message = Awaited<ReturnType<typeof own.run>>['messages'][number];

function sayOf(messages: readonly Message[]): Said {
  return messages.map(
    ({ ruleId, message, range, loc, fix }) =>
      `${loc.start.line}:${loc.start.column} ${ruleId} ${message} ${range.join('-')} ${JSON.stringify(fix ?? null)}`,
  );
}

/** What textlint says on the checker's own tree. */
export async function ownTextlint(text: string): Promise<Said> {
  const { messages } = await own.run('a.md', text, toTextTree(native.parse(text), text));
  return sayOf(messages);
}

const kernel = new TextlintKernel();

/** What textlint says with its own plugin for Markdown. */
export async function peerTextlint(text: string): Promise<Said> {
  const plugin = unwrapDefault(markdownPlugin) as TextlintPluginCreator;
  const { messages } = await kernel.lintText(text, {
    ext: '.md',
    filePath: 'a.md',
    plugins: [{ pluginId: 'markdown', plugin }],
    rules: own.loaded.rules.map(({ ruleId, rule, options }) => ({ ruleId, rule, options })),
  });
  return sayOf(messages);
}

/** Lines that only one side has. */
export function compare(ours: Said, theirs: Said): { readonly extra: Said; readonly missing: Said } {
  const subtract = (from: Said, these: Said): Said => {
    const left = new Map<string, number>();
    for (const line of these) left.set(line, (left.get(line) ?? 0) + 1);
    return from.filter((line) => {
      const count = left.get(line) ?? 0;
      left.set(line, count - 1);
      return count < 1;
    });
  };
  return { extra: subtract(ours, theirs), missing: subtract(theirs, ours) };
}
