import { posix } from 'node:path';
import type { Document, DocumentFormat, UnreadableFile } from '@signpost/model';
import { describeFailure } from '../collect/describe-failure.ts';
import type { Collected } from '../collect/source.ts';
import { createDocument } from '../parse/create-document.ts';
import { readRst } from '../parse/rst/read-rst.ts';
import { listIncludes, type Include, type IncludeContext } from './read-include.ts';

/** A page that includes a file, and how. */
export interface Includer extends Pick<Include, 'isWhole' | 'movedLinks' | 'movesImages'> {
  readonly page: string;
  readonly format: DocumentFormat;
}

/** What pages include that is no page itself. */
export interface Fragments {
  /** The included files that no suffix tells to be documents, read as reStructuredText. */
  readonly documents: readonly Document[];
  readonly unreadable: readonly UnreadableFile[];
  /** Pages that include a file, directly or through another: one for each folder, as paths start there. */
  includersOf(path: string): readonly Includer[];
  /** Whether the file is a page by itself. */
  isPage(path: string): boolean;
}

/** More pages could only find more to disagree about; without a limit every file could include every other. */
const mostIncluders = 20;

interface Visit extends Includer {
  readonly path: string;
}

function createRegister(): { add(visit: Visit): boolean; of(path: string): readonly Includer[] } {
  const includers = new Map<string, Map<string, Includer>>();
  return {
    add({ path, ...includer }) {
      const known = includers.get(path) ?? new Map<string, Includer>();
      const key = `${posix.dirname(includer.page)}\0${includer.isWhole}`;
      if (known.has(key) || known.size === mostIncluders) return false;
      includers.set(path, known.set(key, includer));
      return true;
    },
    of: (path) => [...(includers.get(path)?.values() ?? [])],
  };
}

/** A page as what includes itself. */
function startAt({ path, format }: Document): Includer {
  return { page: path, format, isWhole: true, movesImages: false };
}

/** A site adds text to reStructuredText only. */
function mayInclude({ format, references }: Document): boolean {
  return format === 'rst' || references.some(({ kind }) => kind === 'include');
}

/**
 * Follows the includes of every page, round by round, so that each round reads its files at once. What is included as
 * Markdown has to be a document already.
 */
export function readFragments(
  pages: readonly Document[],
  { paths, readFiles, readings }: Pick<Collected, 'paths' | 'readFiles' | 'readings'>,
  context: IncludeContext,
): Fragments {
  const { siteOf } = context;
  const files = new Set(paths);
  const known = new Map(pages.map((page) => [page.path, page]));
  const tried = new Set<string>();
  const documents: Document[] = [];
  const unreadable: UnreadableFile[] = [];
  const register = createRegister();
  const isPage = (path: string): boolean => readings.of(path) !== undefined && !siteOf(path).isExcluded(path);
  const visitsOf = (document: Document, { page, isWhole }: Includer): Visit[] =>
    listIncludes(document, page, context).flatMap(({ resolved: { kind, path }, ...include }) => {
      if (kind !== 'inside' || !files.has(path) || path === page) return [];
      const isKnown = include.format === 'rst' || known.get(path)?.format === 'markdown';
      return isKnown ? [{ path, page, ...include, isWhole: isWhole && include.isWhole }] : [];
    });
  const read = (wanted: readonly string[]): void => {
    for (const [path, content] of wanted.length === 0 ? [] : readFiles(wanted)) {
      tried.add(path);
      if (content.kind !== 'text') unreadable.push({ path, reason: describeFailure(content) });
      else {
        const { text } = content;
        const reading = readings.ofFragment(register.of(path)[0]?.page ?? path);
        const document = createDocument({ path, format: 'rst' }, readRst(text, reading.options), () => text);
        documents.push(document);
        known.set(path, document);
      }
    }
  };
  let visits = pages
    .filter((page) => mayInclude(page) && isPage(page.path))
    .flatMap((page) => {
      const additions = page.format === 'rst' ? siteOf(page.path).additions : [];
      return [page, ...additions].flatMap((each) => visitsOf(each, startAt(page)));
    });
  while (visits.length > 0) {
    const fresh = visits.filter((visit) => register.add(visit));
    read(
      [...new Set(fresh.map(({ path }) => path))].filter((path) => !tried.has(path) && readings.of(path) === undefined),
    );
    visits = fresh.flatMap((visit) => {
      const document = known.get(visit.path);
      return document?.format === visit.format ? visitsOf(document, visit) : [];
    });
  }
  return { documents, unreadable, includersOf: (path) => register.of(path), isPage };
}
