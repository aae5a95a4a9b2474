import type { ObjectTarget } from '@signpost/model';

const nouns: ReadonlyMap<string, string> = new Map([
  ['any', 'document, label or object'],
  ['term', 'glossary term'],
  ['option', 'command option'],
  ['envvar', 'environment variable'],
  ['confval', 'configuration value'],
  ['token', 'grammar token'],
  ['eq', 'equation'],
  ['numref', 'equation'],
  ['ref', 'label'],
  ['keyword', 'label'],
  ['doc', 'document'],
  ['inventory', 'project'],
]);

const languages: ReadonlyMap<string, string> = new Map([
  ['py', 'Python'],
  ['js', 'JavaScript'],
  ['c', 'C'],
  ['cpp', 'C++'],
  ['rst', 'reStructuredText'],
]);

/** What a role names, for people: `glossary term`, `Python object`. */
export function nameObject({ domain, role }: ObjectTarget): string {
  const language = languages.get(domain);
  return language === undefined ? (nouns.get(role) ?? 'object') : `${language} object`;
}
