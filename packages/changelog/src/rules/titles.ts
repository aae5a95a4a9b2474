import type { Changelog } from '../changelog-file/changelog.ts';

const bold = /^-[ \t]+(?:\*\*|__)\S/;

/** Whether an entry starts with a bold title. */
export function hasTitle(markdown: string): boolean {
  return bold.test(markdown);
}

/** Whether a changelog gives its entries bold titles: those of a new one shall have them, those of an old one mostly have. */
export function usesTitles({ releases }: Changelog): boolean {
  const entries = releases.flatMap(({ sections }) => sections.flatMap((section) => section.entries));
  return entries.filter(({ markdown }) => hasTitle(markdown)).length * 2 >= entries.length;
}
