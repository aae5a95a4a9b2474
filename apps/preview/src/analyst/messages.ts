import type { PageFacts, SiteNavigation } from '@signpost/checker/pages';
import type { SearchHit } from '../protocol.ts';

/** What the thread that knows the project is asked. */
export type Question =
  /** Reads what changed. */
  | { readonly kind: 'refresh' }
  | { readonly kind: 'describe'; readonly path: string }
  | { readonly kind: 'navigation' }
  | { readonly kind: 'search'; readonly query: string };

/** What it answers, by the kind of the question. */
export interface Answers {
  readonly refresh: null;
  readonly describe: PageFacts | null;
  readonly navigation: readonly SiteNavigation[];
  readonly search: readonly SearchHit[];
}

/** A question with its number. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
}

/** An answer to the question of that number; `problem` in place of one. */
export type Told =
  | { readonly id: number; readonly answer: Answers[keyof Answers] }
  | { readonly id: number; readonly problem: string };

/** Where the thread finds the project. */
export interface AnalystData {
  readonly folder: string;
}
