import type { SphinxConfig } from '../sphinx-config/sphinx-config.ts';

const assigned = /^(release|version)[ \t]*=[ \t]*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/gm;
const defined = /^\.\. \|([^|\n]+)\|[ \t]+replace::[ \t]+(\S.*)$/gm;

/** The texts that stand for a name on every page of a site: what `conf.py` says of its version, and what it puts before each page. */
export function readSubstitutions(
  configText: string,
  { addedTexts }: Pick<SphinxConfig, 'addedTexts'>,
  today: string,
): ReadonlyMap<string, string> {
  const found = new Map([['today', today]]);
  for (const [, name = '', double, single] of configText.matchAll(assigned)) found.set(name, double ?? single ?? '');
  for (const text of addedTexts)
    for (const [, name = '', value = ''] of text.matchAll(defined)) found.set(name, value.trim());
  return found;
}
