/** The texts of one folder, not yet read as anything: of a scenario or of a kind of document. */
export interface UnitSource {
  /** The folder's name, which the id in it must repeat. */
  readonly name: string;
  /** The path of the YAML, as messages show it. */
  readonly path: string;
  readonly yaml: string;
  /** The texts in `files/` by path relative to it, with `/`; line ends normalised to LF. */
  readonly files: ReadonlyMap<string, string>;
}

/** What units there are: the folder that holds them, and the YAML that makes a folder in it a unit. */
export interface UnitSort {
  readonly folder: 'scenarios' | 'kinds';
  readonly manifest: string;
}

export const scenarioUnits: UnitSort = { folder: 'scenarios', manifest: 'scenario.yaml' };
export const kindUnits: UnitSort = { folder: 'kinds', manifest: 'kind.yaml' };

/** Builds the sources of all units among files that are named relative to the folder that holds `sort.folder`. */
export function gatherUnits(
  { folder, manifest }: UnitSort,
  paths: readonly string[],
  read: (path: string) => string,
  shownBelow: string,
): readonly UnitSource[] {
  const files = new Map<string, (readonly [string, string])[]>();
  const names: string[] = [];
  for (const path of paths) {
    const [top, name = '', inner, ...rest] = path.split('/');
    if (top !== folder) continue;
    if (inner === manifest && rest.length === 0) names.push(name);
    if (inner !== 'files' || rest.length === 0) continue;
    const texts = files.get(name) ?? [];
    texts.push([rest.join('/'), read(path).replaceAll('\r\n', '\n')]);
    files.set(name, texts);
  }
  return names.map((name) => ({
    name,
    path: `${shownBelow}${folder}/${name}/${manifest}`,
    yaml: read(`${folder}/${name}/${manifest}`),
    files: new Map(files.get(name)),
  }));
}
