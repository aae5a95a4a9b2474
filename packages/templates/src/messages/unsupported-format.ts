import { UsageError } from '@signpost/model';

/** A document whose format cannot be edited yet. */
export function unsupportedFormat(path: string, step: string): UsageError {
  return new UsageError('unsupported-format', {
    message: `${step} edits reStructuredText only, ${path} is something else`,
    hint: 'choose a .rst file under places in signpost.yaml',
  });
}
