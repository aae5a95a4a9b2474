import type { Diagnostic } from '@signpost/model';
import type { Counts } from './verdict.ts';

/** Counts findings by severity. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}
