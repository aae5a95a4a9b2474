import { UsageError } from '@signpost/model';

/** docutils' dump of something else than reStructuredText; `path` is a named Markdown file, absent when there is no document. */
export function noPseudoXml(path?: string): UsageError {
  return new UsageError('no-pseudo-xml', {
    message:
      path === undefined ? 'there is no reStructuredText here' : `${path} is Markdown, which docutils does not read`,
    hint: '--pseudo-xml shows .rst documents; --json shows every document',
  });
}
