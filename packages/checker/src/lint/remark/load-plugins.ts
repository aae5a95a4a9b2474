import { describeThrown } from '../configuration/lint-failure.ts';
import type { Loading } from '../configuration/config-context.ts';
import type { RemarkPreset, Values } from '../configuration/lint-config.ts';
import { listRemarkPackages } from '../packages/package-names.ts';
import { isValues, unwrapDefault } from '../packages/unwrap-default.ts';
import { hastenWalks } from './walk/hasten-walks.ts';
import { createPluginList, isPlugin, type PluginEntry, type PluginList } from './plugin-list.ts';

/** What is left to load, with the folder that names in it are seen from. */
interface Part {
  readonly loading: Loading;
  readonly list: PluginList;
  readonly settings: Record<string, unknown>;
  readonly folder: string;
  /** Packages that led here, so that two that name each other end. */
  readonly within: readonly string[];
}

/** The plugins of a configuration, ready to be used, and the settings that they may read. */
export interface LoadedPlugins {
  readonly plugins: readonly PluginEntry[];
  readonly settings: Values;
}

async function addPackage(name: string, options: unknown, part: Part): Promise<void> {
  const { loading, list, folder, within } = part;
  const packages = listRemarkPackages(name);
  const found = loading.take(name, packages, loading.shelf.find(packages, folder));
  if (found === undefined || within.includes(found.name)) return;
  let value: unknown;
  try {
    value = unwrapDefault(await found.load());
  } catch (error) {
    loading.fail(name, `${found.name} cannot be loaded: ${describeThrown(error)}`);
    return;
  }
  if (isPlugin(value)) list.add(value, found.name, options);
  else if (isValues(value)) {
    await addPreset(value, { ...part, folder: found.folder ?? folder, within: [...within, found.name] });
  } else loading.fail(name, `${found.name} is neither a plugin nor a preset of remark`);
}

async function addUsable(usable: unknown, options: unknown, part: Part): Promise<void> {
  if (typeof usable === 'string') await addPackage(usable, options, part);
  else if (isPlugin(usable)) part.list.add(usable, usable.name, options);
  else if (isValues(usable)) await addPreset(usable, part);
  else part.loading.fail('plugins', `found ${String(usable)} among the plugins, expected names`);
}

async function addPreset({ plugins, settings }: RemarkPreset, part: Part): Promise<void> {
  if (Array.isArray(plugins)) {
    for (const entry of plugins) {
      const [usable, options]: readonly unknown[] = Array.isArray(entry) ? entry : [entry];
      await addUsable(usable, options, part);
    }
  } else for (const [name, options] of Object.entries(plugins ?? {})) await addPackage(name, options, part);
  Object.assign(part.settings, settings);
}

/** Loads every plugin that a preset names, in the order in which remark does; `rules` then change what is there. */
export async function loadPlugins(preset: RemarkPreset, rules: Values, loading: Loading): Promise<LoadedPlugins> {
  const stopHastening = hastenWalks();
  try {
    return await loadAll(preset, rules, loading);
  } finally {
    stopHastening();
  }
}

async function loadAll(preset: RemarkPreset, rules: Values, loading: Loading): Promise<LoadedPlugins> {
  const list = createPluginList();
  const settings: Record<string, unknown> = {};
  const part = { loading, list, settings, folder: loading.folder, within: [] };
  await addPreset(preset, part);
  for (const [rule, options] of Object.entries(rules)) {
    if (list.reconfigure(rule, options) || options === false) continue;
    await addPackage(`lint-${rule.replace(/^(?:remark-)?lint-/, '')}`, options === true ? undefined : options, part);
  }
  return { plugins: list.entries, settings };
}
