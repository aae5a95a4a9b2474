import type { Plugin } from 'unified';
import { isValues } from '../packages/unwrap-default.ts';

/** A plugin of remark, of which nothing is known but that it can be called. */
export type AnyPlugin = Plugin<unknown[]>;

/** A plugin with the options that it is given. */
export interface PluginEntry {
  readonly plugin: AnyPlugin;
  /** What its author or the configuration calls it. */
  readonly name: string;
  options: unknown;
}

/** Plugins in their order; one that is named again is not repeated, it gets the new options. */
export interface PluginList {
  readonly entries: readonly PluginEntry[];
  add(plugin: AnyPlugin, name: string, options: unknown): void;
  /** Gives other options to the rule of that name; false where the list has none. */
  reconfigure(rule: string, options: unknown): boolean;
}

/** Whether a loaded value can be a plugin. */
export function isPlugin(value: unknown): value is AnyPlugin {
  return typeof value === 'function';
}

const rulePrefix = 'remark-lint:';

/** Starts an empty list. */
export function createPluginList(): PluginList {
  const entries: PluginEntry[] = [];
  const change = (entry: PluginEntry, options: unknown): void => {
    const joined = isValues(entry.options) && isValues(options) ? { ...entry.options, ...options } : options;
    entry.options = joined;
  };
  return {
    entries,
    add(plugin, name, options) {
      const known = entries.find((entry) => entry.plugin === plugin);
      if (known !== undefined) change(known, options);
      else entries.push({ plugin, name: plugin.name.startsWith(rulePrefix) ? plugin.name : name, options });
    },
    reconfigure(rule, options) {
      const known = entries.find(({ name }) => name === `${rulePrefix}${rule}`);
      if (known !== undefined) change(known, options);
      return known !== undefined;
    },
  };
}
