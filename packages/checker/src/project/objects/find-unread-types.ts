import type { Document } from '@signpost/model';

/** Directives that declare objects, by domain and type of these; a reader of their format need not know all of them. */
const declaring: ReadonlyMap<string, string> = new Map([
  ['glossary', 'std term'],
  ['option', 'std cmdoption'],
  ['cmdoption', 'std cmdoption'],
  ['envvar', 'std envvar'],
  ['confval', 'std confval'],
  ['productionlist', 'std token'],
  ['math', 'math equation'],
]);
const languages: ReadonlySet<string> = new Set(['py', 'js', 'c', 'cpp', 'rst']);
const shortNames =
  /^(?:function|class|method|classmethod|staticmethod|attribute|property|data|exception|decorator|module)$/;
const embedded = 'eval-rst';

function typeFrom(directive: string, primaryDomain: string | undefined): string | undefined {
  const domain = directive.slice(0, Math.max(0, directive.indexOf(':')));
  if (languages.has(domain)) return domain;
  return shortNames.test(directive) ? primaryDomain : declaring.get(directive);
}

/** What the directives in a text of reStructuredText declare. */
function listEmbedded(text: string, primaryDomain: string | undefined): string[] {
  return [...text.matchAll(/^[ \t]*\.\. ([\w:+.-]+)::/gm)].flatMap(
    ([, name = '']) => typeFrom(name, primaryDomain) ?? [],
  );
}

/**
 * The domains, or the types of one (`std term`), of which a Markdown document has directives, but no objects: what these declare
 * was not read.
 */
export function findUnreadTypes(document: Document, primaryDomain: string | undefined): string[] {
  const { format, directives, objects } = document;
  if (format !== 'markdown') return [];
  const types = directives.flatMap(({ name, span }) =>
    name === embedded
      ? listEmbedded(document.text.slice(span.start, span.end), primaryDomain)
      : (typeFrom(name, primaryDomain) ?? []),
  );
  const read = new Set(objects.flatMap(({ domain, type }) => [domain, `${domain} ${type}`]));
  return types.filter((type) => !read.has(type));
}
