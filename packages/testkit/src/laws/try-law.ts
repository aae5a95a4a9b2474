import type { Diagnostic } from '@signpost/model';
import * as fc from 'fast-check';
import { arbitraryProject, type ProjectFiles } from './arbitrary-project.ts';

/** The code under the laws: all findings in a project, in their final order. */
export type Check = (files: ProjectFiles) => readonly Diagnostic[];

/** How the laws are tried. */
export interface LawOptions {
  /** What is checked; documents of all formats without it. */
  readonly projects?: fc.Arbitrary<ProjectFiles>;
  /** How many projects each law is tried on; 100 without it. */
  readonly runs?: number;
}

/** Tries a law on generated projects; throws with the smallest one that breaks it. */
export function tryLaw(law: (files: ProjectFiles) => void, options: LawOptions): void {
  const { projects = arbitraryProject(), runs = 100 } = options;
  fc.assert(fc.property(projects, law), { numRuns: runs });
}
