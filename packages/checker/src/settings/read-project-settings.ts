import type { Rule, Severity } from '@signpost/model';
import type { SettingsFile } from '@signpost/model/schema';
import { compileGlob } from '@signpost/model/glob';
import { unknownRule } from '../messages/unknown-rule.ts';
import { isBelow } from './is-below.ts';
import { isForeignRule } from './select-rules.ts';
import type { ProjectSettings } from './settings.ts';

/** A `signpost.yaml` with its place and text. */
export interface SettingsSource {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
}

function cleanPath(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/+$/, '').replace(/^\.$/, '');
}

async function checkRuleIds(file: SettingsFile, source: SettingsSource, known: readonly Rule[]): Promise<void> {
  const ids = known.map(({ id }) => id);
  const unknown = Object.keys(file.rules ?? {}).find((id) => !ids.includes(id) && !isForeignRule(id));
  if (unknown === undefined) return;
  const { locateKey } = await import('./locate-key.ts');
  throw unknownRule(unknown, ids, { path: source.path, ...locateKey(source.text, ['rules', unknown]) });
}

/** The settings of a folder; `{}` is what holds where there is no `signpost.yaml`. */
export function createProjectSettings(folder: string, file: SettingsFile): ProjectSettings {
  const severities = new Map<string, Severity | 'off'>(Object.entries(file.rules ?? {}));
  const roots = (file.docs?.roots ?? ['']).map(cleanPath);
  const excludes = (file.docs?.exclude ?? []).map(compileGlob);
  const innerOf = (path: string): string => (folder === '' ? path : path.slice(folder.length + 1));
  const isExcluded = (path: string): boolean => excludes.some((matches) => matches(innerOf(path)));
  return {
    folder,
    dialect: file.docs?.dialect,
    severityOf: ({ id, severity }) => severities.get(id) ?? severity,
    isExcluded,
    isChecked: (path) => !isExcluded(path) && roots.some((root) => isBelow(innerOf(path), root)),
  };
}

/**
 * Reads one `signpost.yaml`; the schema and its libraries are loaded only here, so a project without one never pays.
 * @throws UsageError `invalid-yaml` or `unknown-rule` with line and column.
 */
export async function readProjectSettings(source: SettingsSource, known: readonly Rule[]): Promise<ProjectSettings> {
  const { readYaml, settingsSchema } = await import('@signpost/model/schema');
  const file = readYaml(source.text, settingsSchema, source.path);
  await checkRuleIds(file, source, known);
  return createProjectSettings(source.folder, file);
}
