import type { SearchedDocument } from '@signpost/checker/pages';
import MiniSearch from 'minisearch';
import type { SearchHit } from '../protocol.ts';
import { toHref } from '../pages/address.ts';
import { cutExcerpt } from './cut-excerpt.ts';

const mostHits = 20;

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly headings: string;
  readonly text: string;
}

/** Finds pages by their words; pages are added one by one, so that it fills while others ask. */
export class SearchIndex {
  private readonly index = new MiniSearch<Entry>({
    fields: ['title', 'headings', 'text'],
    searchOptions: { boost: { title: 8, headings: 3 }, prefix: true, fuzzy: (term) => (term.length > 4 ? 0.2 : false) },
  });
  private readonly documents: SearchedDocument[] = [];

  add(document: SearchedDocument): void {
    const { title, headings, text } = document;
    const id = this.documents.push(document) - 1;
    this.index.add({ id, title, headings: headings.map((heading) => heading.text).join('\n'), text });
  }

  find(query: string): SearchHit[] {
    const results = this.index.search(query, { combineWith: 'AND' });
    return results.slice(0, mostHits).flatMap(({ id, queryTerms, terms }) => {
      const document = this.documents[Number(id)];
      if (document === undefined) return [];
      const words = [...new Set([...queryTerms, ...terms])];
      const section = document.headings.find(({ text }) => words.some((word) => text.toLowerCase().includes(word)));
      const isTitle = section === undefined || section.text === document.title;
      return [
        {
          title: document.title,
          href: toHref(document.path, isTitle ? undefined : section.id),
          ...(isTitle ? {} : { section: section.text }),
          excerpt: cutExcerpt(document.text, words),
        },
      ];
    });
  }
}
