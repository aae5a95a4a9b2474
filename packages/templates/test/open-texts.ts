import type { ScenarioProject } from '../src/index.ts';

/** A project whose root is a folder in which the files are only told of. */
export function openTexts(root: string, files: ReadonlyMap<string, string>): ScenarioProject {
  return {
    root,
    places: {},
    listFiles: () => [...files.keys()].toSorted(),
    readFile(path) {
      const text = files.get(path);
      return text === undefined ? { kind: 'missing' } : { kind: 'text', text };
    },
  };
}
