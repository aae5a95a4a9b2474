import type { Span } from '@signpost/model';
import type { DirectiveArgument, DirectiveDefinition, DirectiveOption } from '@signpost/rst';
import type { Region } from './region.ts';

/** All of a directive but the blocks in its body. */
export interface DirectiveHead {
  readonly name: string;
  readonly definition: DirectiveDefinition | undefined;
  readonly region: Region;
  /** The text after the name; what it is depends on the directive. */
  readonly first: Span;
  readonly firstIs: 'argument' | 'title' | 'body';
  readonly arguments: readonly DirectiveArgument[];
  readonly options: readonly DirectiveOption[];
  /** Lines that are no part of the body. */
  readonly optionSpans: readonly Span[];
  /** The number of the first line of the body. */
  readonly bodyLine: number;
  /** Whether the body is blocks of Markdown. */
  readonly isParsed: boolean;
}
