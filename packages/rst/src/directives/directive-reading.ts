import type { BlockReader } from '../block/block-reader.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Problem } from '../diagnostics/reporter.ts';
import type { Block } from '../lines/block.ts';
import type { TextSlice } from '../lines/text-slice.ts';
import type { BlockNode, DirectiveArgument, DirectiveOption, PlacedDiagnostic } from '../nodes.ts';
import type { DirectiveDefinition } from './directive-definition.ts';

/** What a directive is refused for. */
export type DirectiveProblem = Pick<Problem, 'level' | 'code' | 'message'>;

/** One directive while it is read: its parts are known, a shape's reader fills in the children. */
export interface DirectiveReading {
  readonly reader: BlockReader;
  readonly definition: DirectiveDefinition;
  /** The name of the substitution that it defines; null elsewhere. */
  readonly substitution: string | null;
  /** The directive's first line, as an index of the reader's block. */
  readonly line: number;
  readonly arguments: readonly DirectiveArgument[];
  /** All arguments as one text; undefined where there is none. */
  readonly argumentText: TextSlice | undefined;
  readonly options: readonly DirectiveOption[];
  /** The values of the options that have one. */
  readonly optionTexts: ReadonlyMap<string, TextSlice>;
  readonly content: Block;
  readonly children: BlockNode[];
  readonly messages: PlacedDiagnostic[];
  /** Diagnostics that stand after the directive. */
  readonly after: Diagnostic[];
  value: string | null;
  problem: DirectiveProblem | undefined;
  /** What is wrong with the options of a role's definition: its names count first. */
  optionProblem?: DirectiveProblem | undefined;
}

/** The value of an option; undefined where it is not given. */
export function optionValue(reading: DirectiveReading, name: string): string | undefined {
  return reading.options.find((option) => option.name === name)?.value;
}

/** An error that a directive is refused for. */
export function refusal(code: string, message: string): DirectiveProblem {
  return { level: 'error', code, message };
}
