import { UsageError } from '@signpost/model';

/** A path that a change may not write: it leaves the project, or some system cannot hold it. */
export function unsafePath(path: string, why: string): UsageError {
  return new UsageError('unsafe-path', {
    message: `cannot write ${JSON.stringify(path)}: ${why}`,
    hint: 'nothing was written; choose a path inside the project, such as docs/guide.md',
  });
}
