import { UsageError } from '@signpost/model';

/** A path of signpost.yaml that leads out of the project. */
export function pathOutsideProject(setting: string, path: string): UsageError {
  return new UsageError('path-outside-project', {
    message: `${path} lies outside of the project`,
    hint: `correct \`${setting}\` in signpost.yaml: paths are relative to it and stay below it`,
  });
}
