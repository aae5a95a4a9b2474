/** The marks of a language: around a quotation, and around one within it. */
export interface QuotationMarks {
  readonly open: string;
  readonly close: string;
  readonly innerOpen: string;
  readonly innerClose: string;
}

/** Languages by their four marks. Source: docutils, `smartquotes.py`, the usual form of each language. */
const languagesOf: Readonly<Record<string, string>> = {
  '“”‘’': 'af en eo ko nl pt-br tr zh-cn',
  '„“‚‘': 'bg cs de et hsb is lt lv mk sk sl',
  '«»“”': 'ca el es gl it pt',
  '«»‹›': 'de-ch eu fr-ch it-ch sq',
  '»«›‹': 'da',
  '””’’': 'fi sv',
  '”“»«': 'he',
  '„”‘’': 'hr',
  '„”«»': 'hu pl ro',
  '«»’’': 'nb nn no',
  '«»„“': 'ru uk',
  '„”‚’': 'sh',
  '„”’’': 'sr',
  '「」『』': 'zh-tw',
};

function toMarks(marks: string): QuotationMarks {
  const [open = '"', close = '"', innerOpen = "'", innerClose = "'"] = marks;
  return { open, close, innerOpen, innerClose };
}

const known: ReadonlyMap<string, QuotationMarks> = new Map([
  ...Object.entries(languagesOf).flatMap(([marks, languages]) =>
    languages.split(' ').map((language) => [language, toMarks(marks)] as const),
  ),
  ['fr', { open: '«\u00A0', close: '\u00A0»', innerOpen: '“', innerClose: '”' }] as const,
]);

/** The marks of a language tag, else those of its language without the region; nothing where neither is known. */
export function findMarks(language: string): QuotationMarks | undefined {
  const tag = language.toLowerCase().replaceAll('_', '-');
  return known.get(tag) ?? known.get(tag.split('-')[0] ?? tag);
}
