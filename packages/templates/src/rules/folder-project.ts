import type { FolderSettings, RuleFiles } from '@signpost/model';
import type { Layout } from '../documents/match-kind.ts';
import { type KindModel, loadKinds, type ModelProject } from '../load/load-kinds.ts';

/** Whether a path lies below a folder; every path does below the root. */
export function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** A path as seen from a folder that holds it. */
export function pathFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The files of one folder with settings of its own, as a project; paths are relative to the folder. */
function openFolder(files: RuleFiles, { folder, file }: FolderSettings): ModelProject {
  const paths = files.listFiles().flatMap((path) => (isInside(path, folder) ? [pathFrom(folder, path)] : []));
  return {
    root: folder,
    listFiles: () => paths,
    readFile(path) {
      const text = files.readText(folder === '' ? path : `${folder}/${path}`);
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
    ...(file.preset === undefined ? {} : { preset: file.preset }),
  };
}

/** The kinds of a folder's documents, and where they lie by its settings or as elsewhere. */
interface FolderLayout {
  readonly kinds: KindModel['kinds'];
  readonly layout: Layout;
}

/** Finds the layout of a folder with settings of its own. */
export type LayoutOf = (settings: FolderSettings) => FolderLayout;

function openLayout(folder: ModelProject, { file }: FolderSettings): FolderLayout {
  const { kinds, places: placesById } = loadKinds(folder);
  const own = file.places ?? {};
  const places = new Map(
    Object.entries(placesById).map(([id, place]) => [id, (own[id] ?? place.default).replace(/\/+$/, '')]),
  );
  return { kinds, layout: { places, placesById } };
}

/** Reads the layout of each folder once, for all rules and for every state of the project that they look at. */
export function createLayouts(files: RuleFiles): LayoutOf {
  const known = new Map<string, FolderLayout>();
  return (settings) => {
    const found = known.get(settings.folder) ?? openLayout(openFolder(files, settings), settings);
    known.set(settings.folder, found);
    return found;
  };
}

/** Everything that the layouts of folders say, in one text. */
export function describeLayouts(layoutOf: LayoutOf, settings: readonly FolderSettings[]): string {
  const said = settings.map((each) => [each.folder, layoutOf(each)] as const);
  return JSON.stringify(said, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
