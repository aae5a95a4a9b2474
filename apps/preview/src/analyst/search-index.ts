import type { SearchedDocument } from '@signpost/checker/pages';
import type { SearchHit } from '../protocol.ts';
import { toHref } from '../pages/address.ts';
import { cutExcerpt } from './cut-excerpt.ts';
import { listWords, WordIndex, type Match } from './word-index.ts';

const mostHits = 20;
const titleWeight = 30;
const headingWeight = 10;

type Listed = Pick<SearchedDocument, 'path' | 'title' | 'headings'>;

/** Finds pages by their words; pages are added one by one, so that it fills while others ask. */
export class SearchIndex {
  private readonly index = new WordIndex();
  private readonly documents: Listed[] = [];
  private readonly readText: (path: string) => string;

  /** `readText` is asked for the few pages that are found: the texts of all would fill the memory. */
  constructor(readText: (path: string) => string) {
    this.readText = readText;
  }

  add({ path, title, headings, text }: SearchedDocument): void {
    this.documents.push({ path, title, headings });
    const sections = headings.map((heading) => heading.text).join('\n');
    this.index.add([
      [title, titleWeight],
      [sections, headingWeight],
      [text, 1],
    ]);
  }

  /** The best pages for a query; a section where one of its titles has one of the words. */
  find(query: string): SearchHit[] {
    return this.index
      .find(query)
      .slice(0, mostHits)
      .flatMap((match) => this.describe(match));
  }

  private describe({ document, words }: Match): SearchHit[] {
    const listed = this.documents[document];
    if (listed === undefined) return [];
    const { path, title, headings } = listed;
    const section = headings.find(({ text }) => listWords(text).some((word) => words.includes(word)));
    const isTitle = section === undefined || section.text === title;
    return [
      {
        title,
        href: toHref(path, isTitle ? undefined : section.id),
        ...(isTitle ? {} : { section: section.text }),
        excerpt: cutExcerpt(this.readText(path), words),
      },
    ];
  }
}
