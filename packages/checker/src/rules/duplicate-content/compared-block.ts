import type { Block, Document, Project } from '@signpost/model';
import { groupBy } from '@signpost/model';
import type { DuplicateSettings } from './read-duplicate-settings.ts';
import { editionOf } from './edition-of.ts';

/** A block that is compared with others. */
export interface ComparedBlock {
  readonly document: Document;
  readonly block: Block;
  /** The offset where the whole block starts that it is a part of. */
  readonly start: number;
}

function listBlocks(document: Document, { minWords, blocks }: DuplicateSettings): ComparedBlock[] {
  const compared: ComparedBlock[] = [];
  let start = 0;
  for (const block of document.blocks) {
    if (block.part === 0) start = block.span.start;
    if (block.words.length >= minWords && blocks.includes(block.kind)) compared.push({ document, block, start });
  }
  return compared;
}

/** The blocks that are compared with each other, by the edition of the documentation that they are in. */
export function listComparedBlocks(
  { checkedDocuments }: Project,
  settings: DuplicateSettings,
): readonly (readonly ComparedBlock[])[] {
  const documents = checkedDocuments.filter(({ path }) => !settings.isIgnored(path));
  const editions = groupBy(documents, ({ path }) => editionOf(path));
  return [...editions.values()].map((edition) => edition.flatMap((document) => listBlocks(document, settings)));
}
