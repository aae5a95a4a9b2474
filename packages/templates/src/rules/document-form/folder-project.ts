import type { FolderSettings, RuleFiles } from '@signpost/model';
import type { ModelProject } from '../../load/load-kinds.ts';

/** Whether a path lies below a folder; every path does below the root. */
export function isInside(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** A path as seen from a folder that holds it. */
export function pathFrom(folder: string, path: string): string {
  return folder === '' ? path : path.slice(folder.length + 1);
}

/** The files of one folder with settings of its own, as a project; paths are relative to the folder. */
export function openFolder(files: RuleFiles, { folder, file }: FolderSettings): ModelProject {
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
