import { stringify } from 'yaml';

/** A text as a YAML value on one line: plain where YAML 1.1 and 1.2 both read the same text back, else quoted. */
export function quoteYaml(text: string): string {
  if (text.trim() !== text) return JSON.stringify(text); // white space of any alphabet: editors and readers take it away
  return stringify(text, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false }).replace(/\n$/, '');
}
