import type { SeriesRecord } from './series.ts';

type Named = Pick<SeriesRecord, 'name' | 'title' | 'status'>;

/** What tells a translation from the file that it translates: `.de`, `.pt-BR`. */
const language = /\.[A-Za-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

/** The shorter names that a name goes on from: `0001-a` and `0001` of `0001-a-notes`. */
function listStems(stem: string): readonly string[] {
  return Array.from(stem.matchAll(/[-_. ]/g), ({ index }) => stem.slice(0, index));
}

/** Stems with different letters or digits for their number never belong together. */
function keyOf(digits: string, stem: string): string {
  return `${digits} ${stem}`;
}

/**
 * Tells a file that belongs to a record of the same number: a translation (`0001-a.de.md`), or more of it (`0001-a-notes.md`).
 * The shorter names are looked up, as a folder may hold thousands of drafts that all have the letters for their number.
 */
export function createAttachedTest(records: readonly Named[]): (record: Named) => boolean {
  const all = new Set(records.map(({ name }) => keyOf(name.digits, name.stem)));
  const titled = records.filter(({ name }) => name.slug !== '');
  const withSlug = new Set(titled.map(({ name }) => keyOf(name.digits, name.stem)));
  return ({ name: { digits, stem }, title, status }) => {
    const translated = stem.replace(language, '');
    if (translated !== stem && all.has(keyOf(digits, translated))) return true;
    if (title?.numbered !== undefined || status !== undefined) return false;
    return listStems(stem).some((shorter) => withSlug.has(keyOf(digits, shorter)));
  };
}
