import type { Document } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import { findUnreadTypes } from './find-unread-types.ts';

/** Directives whose objects stand in code, which is not read, by the domains (and types) of these objects. */
const generators: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:auto)?doxygen/, ['c', 'cpp']],
  [/^(?:c|cpp|js):auto/, []],
  [/^(?:autoprogram|argparse|click|sphinx_argparse_cli|typer|cyclopts)$/, ['std cmdoption']],
  [/^(?:py:)?auto/, ['py']],
  [/^kernel-doc$/, ['c']],
];

/** Extensions that write pages of their own from code. */
const generatingExtensions: ReadonlyMap<string, readonly string[]> = new Map([
  ['autoapi.extension', ['py']],
  ['autodoc2', ['py']],
  ['sphinx_autodoc2', ['py']],
  ['sphinx.ext.apidoc', ['py']],
  ['sphinxcontrib.apidoc', ['py']],
  ['exhale', ['c', 'cpp']],
]);

function typesFrom(directive: string): readonly string[] {
  const generator = generators.find(([pattern]) => pattern.test(directive));
  if (generator === undefined) return [];
  return generator[1].length === 0 ? [directive.slice(0, directive.indexOf(':'))] : generator[1];
}

/** What of a site's settings says what its directives declare. */
export type SiteLanguage = Pick<NonNullable<DocsSite['sphinx']>, 'extensions' | 'primaryDomain'>;

/** Why objects may be missing: the build writes them from code, or their declarations are beyond the reader. */
export type Doubt = 'generated' | 'unreadable';

/** The domains, or the types of one (`std cmdoption`), of which there may be objects that no document shows. */
export function findUncertainTypes(
  documents: readonly Document[],
  { extensions, primaryDomain }: SiteLanguage,
): ReadonlyMap<string, Doubt> {
  const uncertain = new Map<string, Doubt>();
  for (const document of documents) {
    const unread = [...document.uncertainDomains, ...findUnreadTypes(document, primaryDomain)];
    for (const type of unread) uncertain.set(type, 'unreadable');
  }
  const generated = new Set([...extensions].flatMap((extension) => generatingExtensions.get(extension) ?? []));
  for (const { directives } of documents) {
    for (const { name } of directives) for (const type of typesFrom(name)) generated.add(type);
  }
  for (const type of generated) uncertain.set(type, 'generated');
  return uncertain;
}
