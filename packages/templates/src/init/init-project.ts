import type { GitHooks } from '@signpost/workspace';
import type { ProjectFiles } from '../project.ts';

/** A project that is to adopt Signpost. */
export interface InitProject extends ProjectFiles {
  /** What Git says of its hooks; absent outside of a repository. */
  readonly git?: GitHooks;
}
