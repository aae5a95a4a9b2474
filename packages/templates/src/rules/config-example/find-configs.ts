import type { Project } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import { createKindMatcher } from '../../documents/match-kind.ts';
import { isInside, type LayoutOf, pathFrom } from '../folder-project.ts';

/** A file that people start from, and the schema that the project names for it. */
export interface ExampleConfig {
  readonly path: string;
  /** The schema's path. */
  readonly schema: string | undefined;
}

const config = /\.(?:ya?ml|jsonc?|toml)$/i;
const kindId = 'example-config';

/** The example configs of a project: what lies in their place, and what `configs` in the settings names. */
export function findConfigs(project: Project, layoutOf: LayoutOf): readonly ExampleConfig[] {
  const homes = project.settings.toReversed();
  const paths = project.files.paths.filter((path) => config.test(path));
  return homes.flatMap((settings) => {
    const { folder, file } = settings;
    const inside = paths.filter((path) => homes.find((home) => isInside(path, home.folder)) === settings);
    if (inside.length === 0) return [];
    const { kinds, layout } = layoutOf(settings);
    const kind = kinds.get(kindId);
    const match = kind === undefined ? () => undefined : createKindMatcher(kind.place, layout);
    const named = (file.configs ?? []).map(({ files: globs, schema }) => ({ globs: globs.map(compileGlob), schema }));
    return inside.flatMap((path) => {
      const own = pathFrom(folder, path);
      const found = named.find(({ globs }) => globs.some((matches) => matches(own)));
      if (found === undefined && match(own) === undefined) return [];
      const schema = found?.schema;
      return [{ path, schema: schema === undefined || folder === '' ? schema : `${folder}/${schema}` }];
    });
  });
}
