import type { DocumentFacts, Span } from '@signpost/model';
import { placeholderMark, readPlaceholder } from './read-placeholder.ts';
import { mark, readSuppression } from './read-suppression.ts';

/** What the comments of a document say to the checker. */
export type CommentFacts = Pick<DocumentFacts, 'suppressions' | 'placeholders'>;

/** A comment, and the part of it between its delimiters. */
export interface Comment {
  readonly span: Span;
  readonly body: Span;
  /** Whether it is written in braces, which are text where the page is not MDX. */
  readonly isExpression: boolean;
}

/** Whether a text may hold a comment that the checker reads. */
export function mayHoldComments(text: string): boolean {
  return text.includes(mark) || text.includes(placeholderMark);
}

/** Reads comments, which are in the order of the document. */
export function readComments(text: string, comments: readonly Comment[]): CommentFacts {
  const expression = { isExpression: true } as const;
  return {
    suppressions: comments.flatMap(({ span, body, isExpression }) => {
      const suppression = readSuppression(text, span, body);
      return suppression === undefined ? [] : [{ ...suppression, ...(isExpression ? expression : {}) }];
    }),
    placeholders: comments.flatMap(({ span, body, isExpression }) => {
      const placeholder = readPlaceholder(text, span, body);
      return placeholder === undefined ? [] : [{ ...placeholder, ...(isExpression ? expression : {}) }];
    }),
  };
}
