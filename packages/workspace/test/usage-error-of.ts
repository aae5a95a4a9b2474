import { UsageError } from '@signpost/model';

/** The code and message of the UsageError that a function throws; anything else that it throws is passed on. */
export function usageErrorOf(work: () => unknown): string {
  try {
    return `returned ${JSON.stringify(work())}`;
  } catch (error) {
    if (error instanceof UsageError) return `${error.code}: ${error.message}`;
    throw error;
  }
}
