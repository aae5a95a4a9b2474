import { UsageError } from '@signpost/model';

/** A template of one format for a document of another: its markup would be text there. */
export function otherFormat(template: string, path: string): UsageError {
  return new UsageError('other-format', {
    message: `files/${template} is for another format than ${path}`,
    hint: 'name another document under places in signpost.yaml, or a scenario of your own in .signpost/scenarios/',
  });
}
