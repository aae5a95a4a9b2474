import type { SettingsFile } from '@signpost/model/schema';
import { defaultPreset, defaultRules, defaultTextRules } from './default-rules.ts';
import { listConfigFiles } from './find-config-file.ts';
import type { LinterConfig, LinterName } from './lint-config.ts';
import { readConfigFile, type ReadConfig } from './read-config-file.ts';

type LintSettings = NonNullable<SettingsFile['lint']>;

/** A folder's `signpost.yaml`, as far as it speaks of linters. */
interface LintProject {
  readonly folder: string;
  readonly lint: LintSettings | undefined;
}

/** Where configuration comes from. */
export interface ConfigPlace {
  readonly files: ReadonlySet<string>;
  readonly readText: (path: string) => string;
  readonly projectOf: (path: string) => LintProject;
}

/** What `signpost.yaml` says; with nothing in it, what comes with Signpost. */
function fromSettings(linter: LinterName, { folder, lint }: LintProject): LinterConfig {
  const path = folder === '' ? 'signpost.yaml' : `${folder}/signpost.yaml`;
  const place = { linter, folder, ...(lint?.[linter] === undefined ? {} : { path }) };
  if (linter === 'textlint') {
    const { rules = {}, filters = {} } = lint?.textlint === false ? {} : (lint?.textlint ?? {});
    return { ...place, value: { kind: 'textlint', rules: { ...defaultTextRules, ...rules }, filters } };
  }
  const { presets, rules = {} } = lint?.remark === false ? {} : (lint?.remark ?? {});
  if (presets === undefined) {
    return { ...place, value: { kind: 'remark', preset: defaultPreset, rules: { ...defaultRules, ...rules } } };
  }
  const plugins = presets.map((name) => (/^(?:recommended|consistent)$/.test(name) ? `preset-lint-${name}` : name));
  return { ...place, value: { kind: 'remark', preset: { plugins }, rules } };
}

async function findUncached(linter: LinterName, path: string, place: ConfigPlace): Promise<ReadConfig | undefined> {
  const project = place.projectOf(path);
  const said = project.lint?.[linter];
  if (said === false) return undefined;
  if (said === undefined) {
    for (const { folder, file } of listConfigFiles(linter, path, place.files)) {
      const read = await readConfigFile(linter, file, { folder, text: place.readText(file) });
      if (read !== undefined) return read;
    }
  }
  return fromSettings(linter, project);
}

/**
 * Finds what a linter is told for a document: by the `signpost.yaml` that holds for it, else by the linter's own nearest file,
 * else by Signpost. Nothing where it is turned off. Documents of one folder share one answer.
 */
export function openConfigs(place: ConfigPlace): (linter: LinterName, path: string) => Promise<ReadConfig | undefined> {
  const known = new Map<string, Promise<ReadConfig | undefined>>();
  const found = new Map<string, ReadConfig>();
  return (linter, path) => {
    const key = `${linter}:${path.slice(0, path.lastIndexOf('/') + 1)}`;
    const answer =
      known.get(key) ??
      findUncached(linter, path, place).then((config) => {
        if (config === undefined) return undefined;
        const name = JSON.stringify(config);
        const same = found.get(name) ?? config;
        found.set(name, same);
        return same;
      });
    known.set(key, answer);
    return answer;
  };
}
