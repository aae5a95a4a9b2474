import type { FileContent, Workspace } from '@signpost/workspace';
import { once } from '../project/remember.ts';

/** The same workspace, in which some files have other texts or are there at all. */
export function overlayFiles(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  const readFiles = (paths: readonly string[]): ReadonlyMap<string, FileContent> => {
    const contents = new Map(workspace.readFiles(paths.filter((path) => !texts.has(path))));
    for (const path of paths) {
      const text = texts.get(path);
      if (text !== undefined) contents.set(path, { kind: 'text', text });
    }
    return contents;
  };
  const listFiles = once(() => [...new Set([...workspace.listFiles(), ...texts.keys()])].toSorted());
  return {
    ...workspace,
    listFiles,
    identify: (path) => (texts.has(path) ? undefined : workspace.identify(path)),
    readFile: (path) => readFiles([path]).get(path) ?? { kind: 'missing' },
    readFiles,
  };
}
