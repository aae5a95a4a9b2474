import { comparable } from '../../test/conformance-cases.ts';
import { parse, toPseudoXml } from '../../src/index.ts';
import type { Docutils } from './docutils-process.ts';

/** A text of which the two dumps differ. */
export interface Difference {
  readonly input: string;
  readonly ours: string;
  readonly theirs: string;
  /** The first lines that differ, without the words in them: what differs in the same way shares it. */
  readonly kind: string;
}

function ourDump(input: string): string {
  try {
    return comparable(toPseudoXml(parse(input)));
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}

function shapeOf(line: string | undefined): string {
  const text = line?.trim() ?? '(end)';
  return /^<\w/.test(text) ? text.replaceAll(/(?<!level)="[^"]*"/g, '') : text === '(end)' ? text : 'text';
}

function kindOf(ours: string, theirs: string): string {
  const [left, right] = [ours.split('\n'), theirs.split('\n')];
  let at = 0;
  while (left[at] === right[at]) {
    at += 1;
  }
  return `${shapeOf(left[at - 1])} then ours ${shapeOf(left[at])} theirs ${shapeOf(right[at])}`;
}

/** Compares the reader's dumps of texts with docutils'; `skipped` are those that docutils cannot dump. */
export async function compare(
  docutils: Docutils,
  inputs: readonly string[],
): Promise<{ readonly differences: readonly Difference[]; readonly skipped: number }> {
  const dumps = await docutils.dump(inputs);
  const differences: Difference[] = [];
  let skipped = 0;
  for (const [index, input] of inputs.entries()) {
    const dump = dumps[index] ?? null;
    if (dump === null) {
      skipped += 1;
      continue;
    }
    const theirs = comparable(dump);
    const ours = ourDump(input);
    if (ours !== theirs) {
      differences.push({ input, ours, theirs, kind: kindOf(ours, theirs) });
    }
  }
  return { differences, skipped };
}
