import { stringify } from 'yaml';

/** A text as a YAML value on one line: plain where YAML 1.1 and 1.2 both read the same text back, else quoted. */
export function quoteYaml(text: string): string {
  return stringify(text, { compat: 'yaml-1.1', lineWidth: 0, blockQuote: false }).trimEnd();
}
