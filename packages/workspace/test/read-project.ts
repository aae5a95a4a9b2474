import type { Folder } from '@signpost/testkit';

/** Every file of a project with its text, without the state that signpost keeps there. */
export function readProject(folder: Folder): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(folder.snapshot()).filter(([path]) => !path.startsWith('.signpost/state/')));
}
