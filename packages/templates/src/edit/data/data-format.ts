import type { Splice } from '@signpost/model';
import type { DataEdit } from './data-value.ts';

/** What stands in the way of an edit; the caller knows the file. */
export type Obstacle =
  | { readonly kind: 'unreadable'; readonly why: string; readonly offset: number }
  /** The value at the first `depth` keys is none that can hold more. */
  | {
      readonly kind: 'no-collection';
      readonly expected: 'a map' | 'a list';
      readonly depth: number;
      readonly offset: number;
    }
  /** Another value is there already. */
  | { readonly kind: 'different'; readonly offset: number };

/** The splices of an edit, none where everything is there already, or what stands in its way. */
export type Edited = readonly Splice[] | Obstacle;

/** One syntax of data files. */
export interface DataFormat {
  /** What a file says as plain values; an obstacle when it cannot be read. */
  read(text: string): { readonly value: unknown } | Obstacle;
  edit(text: string, path: readonly string[], edit: DataEdit): Edited;
}
