import { assertNever, type Severity } from '@signpost/model';

/** The word of SARIF and of compilers for a severity. */
export function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  switch (severity) {
    case 'error':
    case 'warning':
      return severity;
    case 'info':
      return 'note';
    default:
      return assertNever(severity);
  }
}
