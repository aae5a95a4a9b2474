import type { FileChange } from '@signpost/model';
import type { ScenarioProject } from '../project.ts';

/** A project whose generated documents are kept fresh. */
export interface DocsProject extends ScenarioProject {
  /** `projections` of signpost.yaml: where each lies, or that there is none. */
  readonly projections: Readonly<Record<string, string | false>>;
  /** The documents in which markers are looked for. */
  readonly documents: readonly string[];
}

/** One place where a projection is shown; `missing` is a document that is not there yet. */
export interface ShownProjection {
  readonly projection: string;
  readonly path: string;
  readonly state: 'fresh' | 'stale' | 'missing';
}

/** Why a projection cannot be written to a document. */
export interface DocsProblem {
  readonly path: string;
  /** From 1. */
  readonly line?: number;
  readonly message: string;
  readonly hint?: string;
}

/** What would make all generated documents fresh; nothing is written yet. */
export interface DocsPlan {
  readonly shown: readonly ShownProjection[];
  readonly problems: readonly DocsProblem[];
  readonly changes: readonly FileChange[];
}
