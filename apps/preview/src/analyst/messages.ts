import type { PageFacts, SiteNavigation } from '@signpost/checker/pages';
import type { SearchHit } from '../protocol.ts';

/** What the thread that knows the project is asked. */
export type Question =
  /** Reads what changed. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'describe'; readonly path: string }
  | { readonly kind: 'navigation' }
  | { readonly kind: 'search'; readonly query: string };

/** What it answers: the field of that question is set. */
export interface Answer {
  readonly facts?: PageFacts;
  readonly navigation?: readonly SiteNavigation[];
  readonly hits?: readonly SearchHit[];
}

/** A question with its number. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** An answer to the question of that number; `problem` in place of one. */
export type Told = { readonly id: number; readonly answer: Answer } | { readonly id: number; readonly problem: string };

/** Where the thread finds the project. */
export interface AnalystData {
  readonly folder: string;
}
