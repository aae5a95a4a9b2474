import { type Preset, type PresetId, presetIds } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import { presetSchema, readLocatedYaml } from '@signpost/model/schema';
import { checkPlacePaths } from './check-place-paths.ts';
import { readBuiltInPreset } from './read-built-in.ts';

function loadPreset(id: PresetId): Preset {
  const { path, text } = readBuiltInPreset(id);
  const { value, locate } = readLocatedYaml(text, presetSchema, path);
  checkPlacePaths(value.places, locate, ['places']);
  return value;
}

/** The layout that a project says it has, or shows by its files; without a project Sphinx, whose layout has every place. */
export function choosePreset(id: PresetId | undefined, files: readonly string[] | undefined): Preset {
  if (id !== undefined) return loadPreset(id);
  if (files === undefined) return loadPreset('sphinx');
  const presets = presetIds.map(loadPreset);
  const found = presets.find(({ detect }) => detect.some((glob) => files.some(compileGlob(glob))));
  return found ?? loadPreset('markdown');
}
