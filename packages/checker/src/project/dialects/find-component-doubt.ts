import type { Document } from '@signpost/model';

const makesIds = /<\w*(?:API|Api|Schema|Reference|Table|Props|Glossary|Faq|FAQ|Changelog)\w*[\s/>]/;

/** Whether a page shows a component whose rows usually have IDs. */
export function findComponentDoubt({ text }: Document): string | undefined {
  return makesIds.test(text) ? 'a component makes IDs on its page' : undefined;
}
