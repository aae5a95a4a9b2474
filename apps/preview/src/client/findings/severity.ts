import type { ShownFinding } from '../../protocol.ts';

/** From the worst on. */
export const severities: readonly ShownFinding['severity'][] = ['error', 'warning', 'info'];

const names = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** A severity as people read it. */
export function nameSeverity(severity: ShownFinding['severity']): string {
  return names[severity];
}

/** The worst of some findings. */
export function worstOf(findings: readonly ShownFinding[]): ShownFinding['severity'] {
  return severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? 'info';
}
