import type { FileContent, Workspace } from '@signpost/workspace';

/** The same workspace, in which some files have other texts. */
export function overlayFiles(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  const readFiles = (paths: readonly string[]): ReadonlyMap<string, FileContent> => {
    const contents = new Map(workspace.readFiles(paths.filter((path) => !texts.has(path))));
    for (const path of paths) {
      const text = texts.get(path);
      if (text !== undefined) contents.set(path, { kind: 'text', text });
    }
    return contents;
  };
  return {
    ...workspace,
    identify: (path) => (texts.has(path) ? undefined : workspace.identify(path)),
    readFile: (path) => readFiles([path]).get(path) ?? { kind: 'missing' },
    readFiles,
  };
}
