import type { UsageError } from '@signpost/model';

/** What a person reads when they used the program wrongly: where, what, and what to do. */
export function renderUsageError(error: UsageError): string {
  const { location, message, hint } = error;
  const where = location === undefined ? '' : `${location.path}:${location.line}:${location.column}  `;
  return `✖ ${where}${message}\n${hint === undefined ? '' : `  ${hint}\n`}`;
}
