import { UsageError, type UsageLocation } from '@signpost/model';

/** A template that cannot be rendered with any answers. */
export function invalidTemplate(message: string, location: UsageLocation, hint?: string): UsageError {
  return new UsageError('invalid-template', { message, location, ...(hint === undefined ? {} : { hint }) });
}
