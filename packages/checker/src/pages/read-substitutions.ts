import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';

const assigned = /^(release|version|today)[ \t]*=[ \t]*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/gm;
const defined = /^\.\. \|([^|\n]+)\|[ \t]+replace::[ \t]+(\S.*)$/gm;
const mystTexts = /^myst_substitutions[ \t]*=[ \t]*\{([^{}]*)\}/m;
const entry = /(?:"([^"\\\n]*)"|'([^'\\\n]*)')[ \t]*:[ \t]*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/g;

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A date as Sphinx writes it in English: `Nov 05, 2026`. */
function showDate(today: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(today) ?? [];
  return year === undefined ? today : `${months[Number(month) - 1] ?? ''} ${day ?? ''}, ${year}`;
}

/**
 * The texts that stand for a name on every page of a site: what `conf.py` says of its version, and what it puts before each
 * page. A name that MyST knows stands in its braces here, as it may be another one's.
 */
export function readSubstitutions(
  configText: string,
  { addedTexts }: Pick<SphinxConfig, 'addedTexts'>,
  today: string,
): ReadonlyMap<string, string> {
  const found = new Map([['today', showDate(today)]]);
  for (const [, name = '', double, single] of configText.matchAll(assigned)) {
    const value = double ?? single ?? '';
    if (value !== '' || name !== 'today') found.set(name, value);
  }
  for (const text of addedTexts)
    for (const [, name = '', value = ''] of text.matchAll(defined)) found.set(name, value.trim());
  const texts = mystTexts.exec(configText)?.[1] ?? '';
  for (const [, name, otherName, value, otherValue] of texts.matchAll(entry))
    found.set(`{{${name ?? otherName ?? ''}}}`, value ?? otherValue ?? '');
  return found;
}
