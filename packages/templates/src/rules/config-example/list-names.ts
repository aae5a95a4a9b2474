import type { Document } from '@signpost/model';

const word = /[\p{L}\p{N}_.@-]+/gu;
const suffix = /\.(?:ya?ml|jsonc?|toml)$/i;

/** The names of config files that stand anywhere in a document, once each. */
export function listNames({ text }: Document): readonly string[] {
  const names = new Set<string>();
  for (const [found] of text.matchAll(word)) {
    const name = found.replace(/\.+$/, '');
    if (suffix.test(name)) names.add(name);
  }
  return [...names];
}
