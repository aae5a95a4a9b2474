/** Languages into which documentation is translated; other folders of two letters are none. */
const languages: ReadonlySet<string> = new Set(
  'ar bg bn ca cs da de el es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv ta th tr uk ur vi zh'.split(
    ' ',
  ),
);
const language = /^([a-z]{2})(?:[-_](?:[a-z]{2}|hans|hant|\d{3}))?$/;
const ofFile = /[._-]([a-z]{2}(?:[-_](?:[a-z]{2}|hans|hant))?)\.\w+$/;
const version = /^(?:version-|v|release-)?\d+(?:[._]\d+)*(?:[._]x)?$/;

function isLanguage(word: string): boolean {
  return languages.has(language.exec(word)?.[1] ?? '');
}

/**
 * The translation and the version of the documentation that a document belongs to, as its path says it: a page of one
 * edition is meant to say what that of another says. Empty for the documentation itself.
 */
export function editionOf(path: string): string {
  const segments = path.toLowerCase().split('/');
  const file = segments.pop() ?? '';
  const folders = segments.filter((segment) => isLanguage(segment) || version.test(segment));
  const suffix = ofFile.exec(file)?.[1] ?? '';
  return [...folders, ...(isLanguage(suffix) ? [suffix] : [])].join(' ');
}
