const language = /^language[ \t]*=[ \t]*(?:"([^"\\\n]*)"|'([^'\\\n]*)')/gm;
const choice = /^smartquotes[ \t]*=[ \t]*(True|False)\b/gm;

/** Sphinx leaves the texts of this language as they are: `smartquotes_excludes`. */
const excluded = new Set(['ja']);

/** The language whose quotation marks Sphinx puts in, as far as a `conf.py` says it in literals; nothing where it puts in none. */
export function readQuoteLanguage(configText: string): string | undefined {
  const [, double, single] = [...configText.matchAll(language)].at(-1) ?? [];
  const name = double ?? single ?? 'en';
  const isOff = [...configText.matchAll(choice)].at(-1)?.[1] === 'False';
  return isOff || excluded.has(name) ? undefined : name;
}
