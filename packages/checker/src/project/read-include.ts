import type { Document, DocumentFormat, Reference } from '@signpost/model';
import type { DocsSite } from './docs-site.ts';
import { resolvePath, type ResolvedPath } from './resolve/resolve-path.ts';

/** A file that a document takes into itself as text of a language. */
export interface Include {
  readonly resolved: ResolvedPath;
  readonly format: DocumentFormat;
  /** Whether all of the file is taken. */
  readonly isWhole: boolean;
  /** The links of which MyST moves the start to the file's folder: those that begin so. */
  readonly movedLinks?: string;
  readonly movesImages: boolean;
}

/** Options that make the file a literal block, or text of another language. */
const literalOptions = ['literal', 'code', 'lang'];
const partOptions = ['start-line', 'end-line', 'start-after', 'end-before'];
const markdownParser = /myst|markdown|commonmark/i;

/** The language as which a document takes the file of an include; undefined where it takes no text. */
function formatOf({ format }: Pick<Document, 'format'>, reference: Reference): DocumentFormat | undefined {
  const { kind, name, target, options = {} } = reference;
  if (kind !== 'include' || name !== 'include' || target.startsWith('<')) return undefined;
  if (literalOptions.some((key) => key in options)) return undefined;
  const parser = options['parser'];
  if (parser === undefined) return format;
  return markdownParser.test(parser) ? 'markdown' : undefined;
}

/**
 * The files that a document includes on a page of a site. Sphinx starts at the page, whatever file the directive stands in;
 * docutils alone at that file.
 */
export function listIncludes(
  document: Pick<Document, 'path' | 'format' | 'references'>,
  page: string,
  site: DocsSite,
): Include[] {
  const base = site.dialect === 'sphinx' ? page : document.path;
  return document.references.flatMap((reference): Include[] => {
    const format = formatOf(document, reference);
    if (format === undefined) return [];
    const { target, options = {} } = reference;
    const movedLinks = options['relative-docs'];
    return [
      {
        resolved: resolvePath(base, target, site.path),
        format,
        isWhole: !partOptions.some((key) => key in options),
        ...(movedLinks === undefined ? {} : { movedLinks }),
        movesImages: 'relative-images' in options,
      },
    ];
  });
}
