import { posix } from 'node:path';
import { compileGlob } from '@signpost/model/glob';
import type { OpenProject } from './open-project.ts';

/** The folders below a project's root that are projects of their own, relative to it; what its settings exclude is none. */
export function findNestedProjects({ workspace, settings }: OpenProject): readonly string[] {
  const excludes = (settings.docs?.exclude ?? []).map(compileGlob);
  return workspace
    .listFiles()
    .filter((path) => path.endsWith('/signpost.yaml') && !excludes.some((matches) => matches(path)))
    .map((path) => posix.dirname(path));
}
