import { parse } from 'yaml';

/** Writes a YAML as JSON without white space, which is YAML of the same meaning and needs no YAML parser to be read. */
export function compactYaml(text: string): string {
  return JSON.stringify(parse(text));
}

/**
 * What a text says that is JSON as programs write it, and therefore YAML of the same meaning: that it comes out of its value again
 * shows that no key stands in it twice. Nothing for any other text.
 */
export function readCompactJson(text: string): unknown {
  if (!text.startsWith('{"')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined; // YAML in braces
  }
}
