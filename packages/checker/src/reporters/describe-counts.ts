import type { Counts, Verdict } from '../verdict/verdict.ts';

/** A number with its noun: `1 file`, `2 files`. */
export function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

/** Findings by severity in words, the worst first: `2 errors, 1 warning`; empty for none. */
export function describeCounts({ errors, warnings, infos }: Counts): string {
  const parts = [
    errors > 0 ? count(errors, 'error') : undefined,
    warnings > 0 ? count(warnings, 'warning') : undefined,
    infos > 0 ? count(infos, 'note') : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

/** What there is to say about the baselines, a sentence each. */
export function describeBaselines({ known, baselines }: Verdict): readonly string[] {
  const gone = baselines.reduce((sum, one) => sum + one.gone, 0);
  return [
    ...(known.length === 0
      ? []
      : [`${count(known.length, 'known finding')} ${known.length === 1 ? 'is' : 'are'} in the baseline`]),
    ...(gone === 0
      ? []
      : [
          `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone, shrink it: signpost check --update-baseline`,
        ]),
  ];
}
