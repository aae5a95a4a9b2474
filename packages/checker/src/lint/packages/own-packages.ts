// oxlint-disable-next-line typescript/triple-slash-reference -- packages that import this one compile it without our own declarations
/// <reference path="./textlint-rule-terminology.d.ts" />
import { isValues, unwrapDefault } from './unwrap-default.ts';

/** The packages that come with Signpost, each loaded when it is asked for: the bundle has them, or knows where they lie. */
const ownPackages: Readonly<Record<string, () => Promise<unknown>>> = {
  'remark-preset-lint-recommended': () => import('remark-preset-lint-recommended'),
  'remark-preset-lint-consistent': () => import('remark-preset-lint-consistent'),
  'textlint-rule-terminology': () => import('textlint-rule-terminology'),
};

/** The rules that the two presets consist of. */
const presetRules: ReadonlySet<string> = new Set(
  (
    'blockquote-indentation checkbox-character-style code-block-style emphasis-marker fenced-code-marker final-newline ' +
    'hard-break-spaces heading-style link-title-style list-item-bullet-indent list-item-content-indent list-item-indent ' +
    'no-blockquote-without-marker no-duplicate-definitions no-heading-content-indent no-literal-urls ' +
    'no-shortcut-reference-image no-shortcut-reference-link no-undefined-references no-unused-definitions ' +
    'ordered-list-marker-style ordered-list-marker-value rule-style strong-marker table-cell-padding'
  ).split(' '),
);

/** A plugin of the presets by the name that it has. */
async function findInPresets(name: string): Promise<unknown> {
  for (const preset of ['remark-preset-lint-recommended', 'remark-preset-lint-consistent']) {
    const loaded = unwrapDefault(await ownPackages[preset]?.());
    const plugins = isValues(loaded) && Array.isArray(loaded['plugins']) ? loaded['plugins'] : [];
    const entries = plugins.map((entry: unknown): unknown => (Array.isArray(entry) ? entry[0] : entry));
    const found = entries.find((plugin) => typeof plugin === 'function' && plugin.name === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What loads a package that comes with Signpost, alone or in a preset; nothing for any other. */
export function findOwnPackage(name: string): (() => Promise<unknown>) | undefined {
  if (Object.hasOwn(ownPackages, name)) return ownPackages[name];
  if (name === 'remark-lint') return () => findInPresets('remarkLint');
  const rule = /^remark-lint-(.+)$/.exec(name)?.[1];
  return rule !== undefined && presetRules.has(rule) ? () => findInPresets(`remark-lint:${rule}`) : undefined;
}
