import { UsageError } from '@signpost/model';

/** A navigation that a program works out: only a person can list a page in it. */
export function navigationIsCode(path: string, target: string): UsageError {
  return new UsageError('navigation-is-code', {
    message: `its navigation is code: list ${target} in it by hand`,
    hint: `edit ${path}, or make the step optional`,
  });
}
