import type { Splice } from '@signpost/model';

/** What a navigation lists. */
export interface NavEntry {
  readonly title: string;
  readonly target: string;
}

/** What came of an entry: the splices, none where it is listed; or what is not there, or there with another target. */
export type NavOutcome =
  | { readonly kind: 'edited'; readonly splices: readonly Splice[] }
  | {
      readonly kind: 'missing';
      readonly what: string;
      readonly wanted: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly kind: 'different'; readonly offset: number }
  | { readonly kind: 'unreadable'; readonly why: string; readonly offset: number };

/** Where nothing is to be done. */
export const listed: NavOutcome = { kind: 'edited', splices: [] };
