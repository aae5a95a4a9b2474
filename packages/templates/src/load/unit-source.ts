/** The texts of one folder, not yet read as anything: of a scenario or of a kind of document. */
export interface UnitSource {
  /** The folder's name, which the id in it must repeat. */
  readonly name: string;
  /** The path of the YAML, as messages show it. */
  readonly path: string;
  readonly yaml: string;
  /** The texts in `files/` by path relative to it, with `/`; line ends normalised to LF. */
  readonly files: ReadonlyMap<string, string>;
  /** Where those of them lie, as messages show it, that are not beside the YAML. */
  readonly moved: ReadonlyMap<string, string>;
}

/** The texts that a project has for a unit: without a YAML, they replace single files of a built-in one. */
export interface OwnUnit {
  readonly name: string;
  readonly yaml: string | undefined;
  readonly files: ReadonlyMap<string, string>;
}

/** What units there are: the folder that holds them, and the YAML that makes a folder in it a unit. */
export interface UnitSort {
  readonly folder: 'scenarios' | 'kinds';
  readonly manifest: string;
}

export const scenarioUnits: UnitSort = { folder: 'scenarios', manifest: 'scenario.yaml' };
export const kindUnits: UnitSort = { folder: 'kinds', manifest: 'kind.yaml' };

/** Gathers what belongs to each unit among files that are named relative to the folder that holds `sort.folder`. */
export function gatherUnits(
  { folder, manifest }: UnitSort,
  paths: readonly string[],
  read: (path: string) => string,
): readonly OwnUnit[] {
  const files = new Map<string, (readonly [string, string])[]>();
  const yamls = new Map<string, string>();
  for (const path of paths) {
    const [top, name = '', inner, ...rest] = path.split('/');
    if (top !== folder) continue;
    if (inner === manifest && rest.length === 0) yamls.set(name, read(path));
    if (inner !== 'files' || rest.length === 0) continue;
    const texts = files.get(name) ?? [];
    texts.push([rest.join('/'), read(path).replaceAll('\r\n', '\n')]);
    files.set(name, texts);
  }
  return [...new Set([...yamls.keys(), ...files.keys()])].map((name) => ({
    name,
    yaml: yamls.get(name),
    files: new Map(files.get(name)),
  }));
}

/**
 * The units of this package, with those of a project: one with a YAML takes the place of the built-in one of its name or is
 * new, one without replaces single files of it. `home` is the project's folder of units, with a slash at its end.
 */
export function layerUnits(
  { folder, manifest }: UnitSort,
  builtIn: readonly OwnUnit[],
  own: readonly OwnUnit[],
  home: string,
): readonly UnitSource[] {
  const units = new Map<string, UnitSource>();
  for (const { name, yaml, files } of builtIn) {
    const path = `${folder}/${name}/${manifest}`;
    units.set(name, { name, path, yaml: yaml ?? '', files, moved: new Map() });
  }
  for (const { name, yaml, files } of own) {
    const path = `${home}${folder}/${name}/${manifest}`;
    const below = units.get(name);
    if (yaml !== undefined) units.set(name, { name, path, yaml, files, moved: new Map() });
    else if (below !== undefined) {
      const moved = new Map([...files.keys()].map((file) => [file, `${home}${folder}/${name}/files/${file}`]));
      units.set(name, { ...below, files: new Map([...below.files, ...files]), moved });
    }
  }
  return [...units.values()];
}
