import { writeCorpus } from '../../corpora/write-corpus.ts';
import { type Paragraph, plantParagraphs, writeParagraph } from '../../corpora/repeated-paragraphs.ts';
import { referencePages } from '../../corpora/reference-pages.ts';
import { Random } from '../../corpora/random.ts';
import type { Context } from '../../suite.ts';

/** Paragraphs of which the truth is known, each in a file of its own. */
export interface Planted {
  readonly folder: string;
  readonly paragraphs: readonly Paragraph[];
  readonly nameOf: (index: number) => string;
}

/** Fresh paragraphs and near copies of some. */
export function writePlanted({ cache }: Context, fresh: number, copies: number): Planted {
  const paragraphs = plantParagraphs('duplicates', fresh, copies);
  const nameOf = (index: number): string => `p${index}.${paragraphs[index]?.format ?? 'md'}`;
  const folder = writeCorpus(cache, `paragraphs-${fresh}-${copies}`, () => {
    const random = new Random('markup');
    return paragraphs.map((paragraph, index) => ({ path: nameOf(index), text: writeParagraph(paragraph, random) }));
  });
  return { folder, paragraphs, nameOf };
}

/** Pages of about 4.5 kB, in which some paragraphs stand twice. */
export function writePages({ cache }: Context, count: number): string {
  return writeCorpus(cache, `pages-${count}`, () => referencePages(count));
}
