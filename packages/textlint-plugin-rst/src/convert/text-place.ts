import type { Segment } from '@signpost/rst';

/** A section title whose text is being converted. */
export interface TitlePlace {
  readonly kind: 'title';
  /** Of the title with its lines of punctuation. */
  readonly range: Segment;
  readonly title: Segment;
  /** Whether a line of punctuation stands above it, too. */
  readonly hasOverline: boolean;
  /** Whether references of the document lead to it by its text. */
  readonly isNamed: boolean;
}

/**
 * What else hangs on a text: nothing (`free`), the columns of a table (`columns`), references that spell it (`name`), or the
 * length and the name of a title.
 */
export type TextBond = { readonly kind: 'free' | 'columns' | 'name' } | TitlePlace;

/** One text of the document, as a rule may fix it. */
export interface TextPlace extends Segment {
  readonly bond: TextBond;
  /** Whether nothing stands in front of it in its block, and nothing behind. */
  readonly opensBlock: boolean;
  readonly closesBlock: boolean;
}
