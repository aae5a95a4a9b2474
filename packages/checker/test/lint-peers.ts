import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { TextlintKernel, type TextlintPluginCreator } from '@textlint/kernel';
import markdownPlugin from '@textlint/textlint-plugin-markdown';
import { type Preset, unified } from 'unified';
import { VFile } from 'vfile';
import { type Loading, startLoading } from '../src/lint/configuration/config-context.ts';
import type { LinterConfig, Values } from '../src/lint/configuration/lint-config.ts';
import { openPackageShelf } from '../src/lint/packages/package-shelf.ts';
import { resolvePackage } from '../src/lint/packages/resolve-package.ts';
import { unwrapDefault } from '../src/lint/packages/unwrap-default.ts';
import { loadPlugins } from '../src/lint/remark/load-plugins.ts';
import { openRemark, type Remark } from '../src/lint/remark/open-remark.ts';
import { hastenWalks } from '../src/lint/remark/walk/hasten-walks.ts';
import { type LoadedRules, loadRules } from '../src/lint/textlint/load-rules.ts';
import { openTextlint, type Textlint } from '../src/lint/textlint/open-textlint.ts';
import { toTextTree } from '../src/lint/textlint/text-tree.ts';
import { parse as parseWithMicromark } from '../src/parse/markdown/micromark-parser.ts';
import { native } from './markdown-readers.ts';

/** What a linter says of one text: place, rule, words, and the edit that goes with it. */
export type Said = readonly string[];

const root = import.meta.dirname;

/** Loads the two presets and all that they import once more, apart from what else is loaded. */
async function loadPresets(copy: string): Promise<readonly Preset[]> {
  const hooks = registerHooks({
    resolve(specifier, context, nextResolve) {
      const found = nextResolve(specifier, context);
      return found.url.startsWith('file:') ? { ...found, url: `${found.url}?${copy}` } : found;
    },
  });
  try {
    const files = ['recommended', 'consistent'].map(
      (name) => resolvePackage(`remark-preset-lint-${name}`, root) ?? name,
    );
    const urls = files.map((file) => `${pathToFileURL(file).href}?${copy}`);
    return await Promise.all(urls.map(async (url) => unwrapDefault(await import(url)) as Preset));
  } finally {
    hooks.deregister();
  }
}

const shelf = openPackageShelf({ root, files: new Set(), allowsCode: false });

function start(config: LinterConfig): Loading {
  return startLoading(config, { root, shelf, readText: () => '' });
}

function refuseFailures({ failures }: Loading): void {
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('\n'));
}

/** The presets as a check runs them. */
async function openOwnRemark(): Promise<Remark> {
  const stopHastening = hastenWalks();
  const plugins = await loadPresets('own');
  stopHastening();
  const loading = start({ linter: 'remark', folder: '', value: { kind: 'remark', preset: { plugins }, rules: {} } });
  const remark = openRemark(await loadPlugins({ plugins }, {}, loading), loading);
  refuseFailures(loading);
  return remark;
}

type RemarkSaid = Pick<VFile['messages'][number], 'line' | 'column' | 'ruleId' | 'reason'>;

function sayOfRemark(messages: readonly RemarkSaid[]): Said {
  return messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

const processor = unified();
for (const preset of await loadPresets('peer')) processor.use(preset);
processor.freeze();

/** What the two presets say by themselves: on the tree of remark-parse, remark-gfm and remark-frontmatter. */
export async function peerRemark(text: string): Promise<Said> {
  const file = new VFile({ path: 'a.md', value: text });
  await processor.run(parseWithMicromark(text), file);
  return sayOfRemark(file.messages);
}

const ownRules = await openOwnRemark();

/** What they say on the checker's own tree, with the walk that they get there. */
export async function ownRemark(text: string): Promise<Said> {
  const { messages, thrown } = await ownRules.run('a.md', text, native.parse(text));
  if (thrown.length > 0) throw new Error(JSON.stringify(thrown));
  return sayOfRemark(messages);
}

const textRules: Values = { terminology: true, 'no-todo': true, 'write-good': true };

async function openOwn(rules: Values): Promise<Textlint & { readonly loaded: LoadedRules }> {
  const loading = start({ linter: 'textlint', folder: '', value: { kind: 'textlint', rules, filters: {} } });
  const loaded = await loadRules(rules, {}, loading);
  refuseFailures(loading);
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
