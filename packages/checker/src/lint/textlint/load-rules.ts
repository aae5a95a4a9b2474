import { namesOnly } from '../configuration/default-rules.ts';
import type { Loading } from '../configuration/config-context.ts';
import type { Values } from '../configuration/lint-config.ts';
import { describeThrown } from '../configuration/lint-failure.ts';
import { isPresetName, listTextlintPackages } from '../packages/package-names.ts';
import { isValues, unwrapDefault } from '../packages/unwrap-default.ts';
import { hastenTerminology } from './hasten-terminology.ts';
import { keepNames } from './keep-names.ts';
import { findFilter, findReporter, type TextFilter, type TextRule } from './text-rule.ts';

/** The rules of a configuration, ready to be used. */
export interface LoadedRules {
  readonly rules: readonly TextRule[];
  readonly filters: readonly TextFilter[];
}

async function loadPackage(
  name: string,
  kind: Parameters<typeof listTextlintPackages>[1],
  loading: Loading,
): Promise<unknown> {
  const packages = listTextlintPackages(name, kind);
  const found = loading.take(name, packages, loading.shelf.find(packages, loading.folder));
  if (found === undefined) return undefined;
  try {
    return await found.load();
  } catch (error) {
    loading.fail(name, `${found.name} cannot be loaded: ${describeThrown(error)}`);
    return undefined;
  }
}

const severities: ReadonlySet<unknown> = new Set([undefined, 'none', 'info', 'warning', 'error']);

/** Nothing for options that turn a rule off, and for those that textlint would not take. */
function readOptions(name: string, options: unknown, loading: Loading): TextRule['options'] | undefined {
  if (!isValues(options)) return options === false || options === null ? undefined : true;
  if (severities.has(options['severity'])) return options;
  loading.fail(name, `${name}: the severity is none of info, warning and error`);
  return undefined;
}

async function loadPreset(name: string, chosen: unknown, loading: Loading): Promise<TextRule[]> {
  const loaded = await loadPackage(name, 'rule-preset', loading);
  if (loaded === undefined) return [];
  const preset = unwrapDefault(loaded);
  const rules = isValues(preset) ? preset['rules'] : undefined;
  const defaults = isValues(preset) ? preset['rulesConfig'] : undefined;
  if (!isValues(rules) || !isValues(defaults)) {
    loading.fail(name, `${name} is no preset of textlint`);
    return [];
  }
  const prefix = name.replace(/^((?:@[^/]+\/)?)(?:textlint-rule-)?preset[-:]/, '$1');
  return Object.entries(rules).flatMap(([key, module]) => {
    const own = isValues(chosen) ? chosen[key] : undefined;
    const options = readOptions(name, own === undefined || own === true ? (defaults[key] ?? true) : own, loading);
    const rule = findReporter(unwrapDefault(module));
    return options === undefined || rule === undefined ? [] : [{ ruleId: `${prefix}/${key}`, rule, options }];
  });
}

async function loadRule(name: string, value: unknown, loading: Loading): Promise<TextRule[]> {
  const isNames = value === namesOnly;
  const options = isNames ? true : readOptions(name, value, loading);
  if (options === undefined) return [];
  if (isPresetName(name)) return loadPreset(name, options, loading);
  const loaded = await loadPackage(name, 'rule', loading);
  if (loaded === undefined) return [];
  const rule = findReporter(unwrapDefault(loaded));
  if (rule === undefined) {
    loading.fail(name, `${name} is no rule of textlint`);
    return [];
  }
  const ruleId = name.replace(/^((?:@[^/]+\/)?)textlint-rule-/, '$1');
  if (ruleId !== 'terminology') return [{ ruleId, rule, options }];
  const chosen = isNames ? keepNames(loaded) : options;
  return [{ ruleId, rule: hastenTerminology(rule, loaded, chosen), options: chosen }];
}

async function loadFilter(name: string, value: unknown, loading: Loading): Promise<TextFilter[]> {
  const options = readOptions(name, value, loading);
  const loaded = options === undefined ? undefined : await loadPackage(name, 'filter-rule', loading);
  if (options === undefined || loaded === undefined) return [];
  const rule = findFilter(unwrapDefault(loaded));
  if (rule !== undefined) return [{ ruleId: name, rule, options }];
  loading.fail(name, `${name} is no filter rule of textlint`);
  return [];
}

/** Loads the rules that a configuration turns on, one after the other. */
export async function loadRules(rules: Values, filters: Values, loading: Loading): Promise<LoadedRules> {
  const loadedRules: TextRule[] = [];
  for (const [name, value] of Object.entries(rules)) loadedRules.push(...(await loadRule(name, value, loading)));
  const loadedFilters: TextFilter[] = [];
  for (const [name, value] of Object.entries(filters)) loadedFilters.push(...(await loadFilter(name, value, loading)));
  return { rules: loadedRules, filters: loadedFilters };
}
