import type { Document, DocumentFormat, Reference } from '@signpost/model';
import type { SiteMap } from './dialects/site-map.ts';
import type { DocsSite } from './docs-site.ts';
import type { Graph } from './graph.ts';
import { resolvePath, type ResolvedPath } from './resolve/resolve-path.ts';
import { splitTarget } from './resolve/split-target.ts';

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

/** What tells where the files are that a page includes. */
export type IncludeContext = Pick<Graph, 'files' | 'siteOf' | 'mapOf'>;

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
  context: IncludeContext,
): Include[] {
  const site = context.siteOf(page);
  const map = document.format === 'markdown' ? context.mapOf(site) : undefined;
  if (map !== undefined) return listConstructs(document.references, page, { ...context, site, map });
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

/** Constructs that take a document's text; `<<<` takes code. */
const textConstructs: ReadonlySet<string> = new Set(['@include', '--8<--', 'import']);

interface MappedSite extends Pick<IncludeContext, 'files'> {
  readonly site: DocsSite;
  readonly map: SiteMap;
}

function listConstructs(references: readonly Reference[], page: string, { files, site, map }: MappedSite): Include[] {
  return references.flatMap((reference): Include[] => {
    const { kind, name = '', target, options = {} } = reference;
    if (kind !== 'include' || !textConstructs.has(name) || !site.constructs.has(name)) return [];
    const places = map.locate({ path: page, format: 'markdown' }, reference, splitTarget(target).path);
    const paths = places.flatMap((place) => (place.kind === 'file' ? place.path : []));
    const path = paths.find((each) => files.hasFile(each));
    if (path === undefined) return [];
    const isWhole = !('part' in options) && !(name === '--8<--' && /:[^/]*$/.test(target));
    return [{ resolved: { kind: 'inside', path }, format: 'markdown', isWhole, movesImages: false }];
  });
}
