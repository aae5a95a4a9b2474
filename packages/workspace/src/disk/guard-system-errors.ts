import type { UsageError } from '@signpost/model';

/** Runs disk work; an error of the system (no space, no permission) becomes the UsageError that explains it. */
export function guardSystemErrors<T>(work: () => T, explain: (cause: Error) => UsageError): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw explain(error);
    throw error;
  }
}
