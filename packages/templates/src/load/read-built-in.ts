import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PresetId } from '@signpost/model';
import { gatherUnits, type OwnUnit, type UnitSort } from './unit-source.ts';

// Each folder is named in a URL of its own: so the bundle of the command finds what it has to bring along.
const folders = {
  scenarios: new URL('../../scenarios/', import.meta.url),
  kinds: new URL('../../kinds/', import.meta.url),
  presets: new URL('../../presets/', import.meta.url),
  guide: new URL('../../guide/', import.meta.url),
};

function listFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/'))
    .toSorted();
}

/** The scenarios or the kinds of this package. */
export function readBuiltInUnits(sort: UnitSort): readonly OwnUnit[] {
  const folder = fileURLToPath(folders[sort.folder]);
  const paths = listFilesIn(folder).map((path) => `${sort.folder}/${path}`);
  return gatherUnits(sort, paths, (path) => readFileSync(join(folder, path.slice(sort.folder.length)), 'utf8'));
}

/** A YAML of this package, with the path that messages show. */
export interface BuiltInYaml {
  readonly path: string;
  readonly text: string;
}

/** One of the files that all scenarios share: the tree, the questions, the areas. */
export function readBuiltInGuide(name: 'tree' | 'questions' | 'areas'): BuiltInYaml {
  return { path: `guide/${name}.yaml`, text: readFileSync(new URL(`${name}.yaml`, folders.guide), 'utf8') };
}

/** A layout of this package. */
export function readBuiltInPreset(id: PresetId): BuiltInYaml {
  return { path: `presets/${id}.yaml`, text: readFileSync(new URL(`${id}.yaml`, folders.presets), 'utf8') };
}
