import type { FileChange } from '@signpost/model';
import type { Detected } from './detect/detected.ts';
import type { InitProject } from './init-project.ts';

/** One file that a part writes, in a few words. */
export interface FileEdit {
  readonly change: FileChange;
  readonly detail: string;
}

/** What a part comes to: files to write, or why there is nothing to write. */
export type PartOutcome =
  | {
      readonly kind: 'write';
      readonly files: readonly FileEdit[];
      /** What a person has to do once by hand, as sentences. */
      readonly next: readonly string[];
      /** Where Git is to look for hooks from now on. */
      readonly hooksPath?: string;
    }
  | { readonly kind: 'present' }
  | { readonly kind: 'skip'; readonly why: string };

/** What the release workflow of a project runs, and on which branch. */
interface ReleaseCommands {
  readonly branch: string;
  /** How the command is started. */
  readonly signpost: string;
  /** What has to run before that, if anything. */
  readonly install?: string;
}

/** What a part is planned from. `project` has what the parts before it write. */
export interface PartContext {
  readonly project: InitProject;
  readonly detected: Detected;
  /** The version of the command, which what runs it later is pinned to. */
  readonly version: string;
  /** Whether the user asked for this part by name. */
  readonly isNamed: boolean;
  /** The text of a document of the project with its generated sections filled; nothing where nothing can fill them. */
  readonly fillDocument: (project: InitProject, path: string) => string | undefined;
  /** The text of the release workflow. */
  readonly renderRelease: (commands: ReleaseCommands) => string;
}

/** One thing that adopting Signpost adds to a project, and that can be declined. */
export interface InitPart {
  readonly id: string;
  /** What it is, for a list. */
  readonly title: string;
  readonly question: string;
  /** Whether it is taken only where it is named or somebody says so: it does more than to look. */
  readonly isOnRequest?: boolean;
  readonly plan: (context: PartContext) => PartOutcome;
}
