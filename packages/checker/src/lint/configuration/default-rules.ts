import type { RemarkPreset, Values } from './lint-config.ts';

/**
 * Rules of the two presets that are off where nobody asked for a preset: the first two say what `undefined-reference-definition`
 * and `unused-definition` say, the third is against `[1.2.0]` as a link, which is the form of Keep a Changelog, the others are about
 * spaces that no reader sees.
 */
const quietRules = [
  'no-undefined-references',
  'no-unused-definitions',
  'no-shortcut-reference-link',
  'list-item-bullet-indent',
  'list-item-content-indent',
  'list-item-indent',
  'table-cell-padding',
] as const;

/** Of the rule `terminology` only the terms that are names: `GitHub`, `JavaScript`, not `site` for `website`. */
export const namesOnly = 'names';

/** What remark-lint looks for where nothing is configured. */
export const defaultPreset: RemarkPreset = {
  plugins: ['preset-lint-recommended', 'preset-lint-consistent'],
};

/** What is turned off in it. */
export const defaultRules: Values = Object.fromEntries(quietRules.map((name) => [name, false]));

/** What textlint looks for where nothing is configured. */
export const defaultTextRules: Values = { terminology: namesOnly };
