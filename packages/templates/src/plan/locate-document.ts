import { posix } from 'node:path';
import type { Answers } from '@signpost/model';
import { readDocsFolder } from '../edit/lists/mkdocs-nav.ts';
import { escapeMarkdown } from '../template/escape-markdown.ts';
import { escapeRst } from '../template/escape-rst.ts';

/** The folder that the pages of a navigation are named from. */
function findPages(navigation: string, read: (path: string) => string | undefined): string {
  const folder = posix.dirname(navigation);
  if (posix.basename(folder) === '.vitepress') return posix.dirname(folder);
  if (!/(?:^|\/)mkdocs\.ya?ml$/.test(navigation)) return folder;
  return posix.join(folder, readDocsFolder(read(navigation) ?? ''));
}

/**
 * How a document is named as seen from another: its path, the same without suffix, a link with its title, one with its name,
 * and its path as a navigation has it.
 */
export function locateDocument(
  from: string,
  path: string,
  title: string,
  read: (path: string) => string | undefined,
): Answers {
  const file = posix.relative(posix.dirname(from), path);
  const stem = file.slice(0, file.length - posix.extname(file).length);
  const page = posix.relative(findPages(from, read), path);
  return from.endsWith('.rst')
    ? { file, stem, page, link: `:doc:\`${escapeRst(title)} <${stem}>\``, reference: `:doc:\`${stem}\`` }
    : {
        file,
        stem,
        page,
        link: `[${escapeMarkdown(title)}](${file})`,
        reference: `[${escapeMarkdown(stem)}](${file})`,
      };
}
