import { UsageError } from '@signpost/model';

/** A file that a step does not know how to edit; `formats` names the ones that it does. */
export function unsupportedFormat(path: string, step: string, formats: string): UsageError {
  return new UsageError('unsupported-format', {
    message: `${step} edits ${formats}, ${path} is something else`,
    hint: 'name another file under places in signpost.yaml',
  });
}
