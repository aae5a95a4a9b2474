import { expect } from 'vitest';
import type { ProjectFiles } from './arbitrary-project.ts';
import { type Check, type LawOptions, tryLaw } from './try-law.ts';

/** The laws of fixing: a fixed project has no finding that could be fixed, and fixing it again changes nothing. */
export function checkFixLaws(check: Check, fix: (files: ProjectFiles) => ProjectFiles, options: LawOptions = {}): void {
  tryLaw((files) => {
    const fixed = fix(files);
    expect(check(fixed).filter((diagnostic) => diagnostic.fix !== undefined)).toEqual([]);
    expect(fix(fixed)).toEqual(fixed);
  }, options);
}
