import { listRemarkPackages, isPresetName, listTextlintPackages } from '../packages/package-names.ts';
import type { Sought } from '../packages/package-shelf.ts';
import type { LinterConfig, RemarkPreset } from './lint-config.ts';

/** Plugins of remark that only add to a document's syntax, which is read without them. */
const syntaxPlugins = new Set(['remark-gfm', 'remark-frontmatter', 'remark-directive', 'remark-math', 'remark-mdx']);
const remarkRule = /^(?:@[^/]+\/)?remark-(?:preset-)?lint(?:-|$)/;

/** Rules that look at more than the document: at other files, or at the web. */
const looksElsewhere = /dead-?(?:or-alive|link)|valid(?:ate)?-links?|url/;

/** Whether a package's findings rest on the document alone, as far as its name tells. */
function isOfDocumentAlone(name: string): boolean {
  if (looksElsewhere.test(name)) return false;
  return remarkRule.test(name) || syntaxPlugins.has(name) || /textlint-/.test(name);
}

function listPluginNames({ plugins }: RemarkPreset): readonly unknown[] {
  if (!Array.isArray(plugins)) return Object.keys(plugins ?? {});
  return plugins.map((entry: unknown): unknown => (Array.isArray(entry) ? entry[0] : entry));
}

/** The packages that a configuration names, each by the names that it may have; nothing where it holds more than names. */
function listNamed({ value }: LinterConfig): readonly (readonly string[])[] | undefined {
  if (value.kind === 'code') return undefined;
  if (value.kind === 'remark') {
    const names = listPluginNames(value.preset);
    if (!names.every((name) => typeof name === 'string')) return undefined;
    // A rule that is turned off may be in no package at all.
    const rules = Object.entries(value.rules).filter(([, options]) => options !== false);
    return [...names, ...rules.map(([name]) => `lint-${name}`)].map((name) => listRemarkPackages(name));
  }
  const rules = Object.entries(value.rules).filter(([, options]) => options !== false);
  return [
    ...rules.map(([name]) => listTextlintPackages(name, isPresetName(name) ? 'rule-preset' : 'rule')),
    ...Object.keys(value.filters).map((name) => listTextlintPackages(name, 'filter-rule')),
  ];
}

/**
 * What tells the packages of a configuration from others; nothing where the findings may rest on more than packages and
 * documents, so that they must not be kept.
 */
export function listSought(
  config: LinterConfig,
  find: (packages: readonly string[]) => Sought,
): readonly string[] | undefined {
  const stamps: string[] = [];
  for (const packages of listNamed(config) ?? [[]]) {
    const found = packages.length === 0 ? 'code' : find(packages);
    if (typeof found === 'string' || found.isCode || !isOfDocumentAlone(found.name)) return undefined;
    stamps.push(found.stamp);
  }
  return stamps;
}
