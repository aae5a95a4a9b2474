import { isAbsolute, join, relative } from 'node:path';

/** Shows paths of a project as the reader can open them: relative to a folder, the one that the command was started in. */
export function createPathShower(root: string, folder: string): (path: string) => string {
  const show = (path: string): string => {
    const shown = relative(folder, join(root, path));
    return isAbsolute(shown) ? join(root, path) : shown;
  };
  // Findings come file by file, and each shows its path.
  let last = { path: '', shown: show('') };
  return (path) => {
    if (path !== last.path) last = { path, shown: show(path) };
    return last.shown;
  };
}
