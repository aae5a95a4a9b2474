import type { Detected, FoundSite, HookManager, SiteKind } from './detected.ts';

const names: Readonly<Record<SiteKind, string>> = {
  sphinx: 'Sphinx',
  mkdocs: 'MkDocs',
  docusaurus: 'Docusaurus',
  vitepress: 'VitePress',
};

/** A site in words: `Sphinx in docs/source`. */
export function describeSite({ kind, folder }: FoundSite): string {
  return folder === '.' ? names[kind] : `${names[kind]} in ${folder}`;
}

function describeHooks(hooks: HookManager): string {
  if (hooks.kind === 'none') return 'no Git hooks';
  return hooks.kind === 'folder' || hooks.kind === 'outside' ? `Git hooks in ${hooks.path}` : hooks.kind;
}

/** What was found, in a few words each; for people, and for programs as a list. */
export function describeDetected({ sites, languages, node, makefile, hooks, changelog }: Detected): readonly string[] {
  const form = changelog?.form === 'keep-a-changelog' ? 'Keep a Changelog' : 'a changelog of another form';
  return [
    ...(sites.length === 0 ? ['plain documents'] : sites.map(describeSite)),
    ...languages,
    ...(node === undefined ? [] : [node.manager]),
    ...(makefile === undefined ? [] : [makefile]),
    describeHooks(hooks),
    changelog === undefined ? 'no changelog' : `${form} in ${changelog.path}`,
  ];
}
