import type { ShownFinding } from '../../protocol.ts';
import { severities } from './severity.ts';

/** Findings by the page that they are on, in the order of their paths. */
export function groupByPath(findings: readonly ShownFinding[]): [string, ShownFinding[]][] {
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.path);
    if (known === undefined) groups.set(finding.path, [finding]);
    else known.push(finding);
  }
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** How many there are of each severity: `2 errors, 1 warning`. */
export function countFindings(counts: Readonly<Record<ShownFinding['severity'], number>>): string {
  const words = { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] } as const;
  const parts = severities.filter((severity) => counts[severity] > 0);
  const named = parts.map((severity) => `${counts[severity]} ${words[severity][counts[severity] === 1 ? 0 : 1]}`);
  return named.length === 0 ? 'nothing found' : named.join(', ');
}
