import type { Answers, DocumentNeed, FileChange } from '@signpost/model';

/** A place in a written file that waits for a person's words; lines start at 1. */
export interface FillNote {
  readonly path: string;
  readonly line: number;
  /** What is to be written there. */
  readonly text: string;
}

/** One file of a plan, in a few words. */
export interface PlannedFile {
  readonly kind: 'create' | 'update';
  readonly path: string;
  readonly detail: string;
}

/** An optional step that was left out. */
export interface SkippedStep {
  /** The document that the step would have changed. */
  readonly path: string;
  /** What it lacks. */
  readonly reason: string;
}

/** A document that the change owes, with the path that it has in this project. */
export type OwedDocument = Pick<DocumentNeed, 'kind' | 'title' | 'need'> & { readonly path: string };

/** What a scenario would write; nothing is written yet. Without changes everything was there already. */
export interface Plan {
  readonly scenario: string;
  /** What was answered, suggestions that were taken included. */
  readonly answers: Answers;
  readonly changes: readonly FileChange[];
  readonly summary: readonly PlannedFile[];
  readonly skipped: readonly SkippedStep[];
  readonly notes: readonly FillNote[];
  readonly documents: readonly OwedDocument[];
}
