import type { Severity } from '@signpost/model';
import type { SettingsFile } from '@signpost/model/schema';
import { compileGlob } from '@signpost/model/glob';
import type { ProjectSettings } from './settings.ts';

type Level = Severity | 'off';
type Levels = ReadonlyMap<string, Level>;

function readLevels(rules: NonNullable<SettingsFile['rules']>): Levels {
  return new Map(
    Object.entries(rules).map(([name, level]) => [name, typeof level === 'string' ? level : level.severity] as const),
  );
}

/**
 * What `rules` and `overrides` make of a rule's severity: of the lists that are for a document the last one that names the rule
 * or its group decides, the rule before the group. `innerOf` gives the path that globs see.
 */
export function createSeverities(file: SettingsFile, innerOf: (path: string) => string): ProjectSettings['severityOf'] {
  const base = readLevels(file.rules ?? {});
  const overrides = (file.overrides ?? []).map(({ files, rules }) => ({
    globs: files.map(compileGlob),
    levels: readLevels(rules),
  }));
  const byPath = new Map<string, readonly Levels[]>();
  const levelsFor = (path: string): readonly Levels[] => {
    const known = byPath.get(path);
    if (known !== undefined) return known;
    const inner = innerOf(path);
    const found = [
      base,
      ...overrides.filter(({ globs }) => globs.some((matches) => matches(inner))).map(({ levels }) => levels),
    ];
    byPath.set(path, found);
    return found;
  };
  return ({ id, group, severity }, path) => {
    const levels = levelsFor(path).findLast((one) => one.has(id) || one.has(group));
    return levels?.get(id) ?? levels?.get(group) ?? severity;
  };
}
