import { readYaml } from '../config/read-yaml.ts';
import { namesOf, optionsOf, scalarOf, valueOf, type YamlNode, type YamlScalar } from '../config/yaml-node.ts';

/** What `mkdocs.yml` says of addresses. */
export interface MkdocsConfig {
  readonly docsDir: string;
  readonly hasFolderAddresses: boolean;
  /** The path that all addresses of the site begin with, between slashes; empty at the root of a server. */
  readonly basePath: string;
  /** Whether an address from the root that names a file is one of the documents'. */
  readonly rootIsDocs: boolean;
  /** Paths of gitignore's form, relative to the documents. */
  readonly excluded: readonly string[];
  readonly notInNav: readonly string[];
  /** The entries of the navigation with their places; nothing where there is none. */
  readonly nav?: readonly YamlScalar[];
  /** Whether the navigation is all that `mkdocs.yml` says of it. */
  readonly hasPlainNav: boolean;
  /** Where snippets are looked for, relative to the configuration; nothing where there are none. */
  readonly snippetPaths?: readonly string[];
  /** What other builds serve on the same server: `/de/`. */
  readonly otherBuilds: readonly string[];
  readonly hasForeignIds: boolean;
  /** Whether a plugin knows names of its own in the form of Markdown's references. */
  readonly hasOwnReferences: boolean;
  /** Documents that have moved: their old addresses lead on. */
  readonly moved: readonly string[];
  /** Why documents cannot be known. */
  readonly doubt?: string;
  /** Why addresses cannot be known. */
  readonly addressDoubt?: string;
  readonly idDoubt?: string;
}

/** Plugins that make documents, or change what a link to one means. */
const documentMakers =
  /^(?:gen-files|api-autonav|mkdoxy|mkapi|autoapi|monorepo|multirepo|techdocs-core|i18n|simple|jupyter|gallery|typedoc|publisher|placeholder|import-.*|external-markdown|embed_file|wikilinks|ezlinks|roamlinks|obsidian.*|same-dir)$/;
/** Plugins that put pages at other addresses. */
const addressMakers =
  /^(?:blog|bloginator|blogging|static-i18n|alias|versioning|mike|swagger-ui-tag|render_swagger|tags|social)$/;
/** Plugins that write the navigation, or leave pages out of it. */
const navMakers =
  /^(?:literate-nav|awesome-pages|awesome-nav|nav-.*|navigation.*|auto-nav|pages|exclude.*|file-filter|folder-filter|blog|tags)$/;

function withoutNamespace(name: string): string {
  return name.replace(/^.*\//, '');
}

function collectNav(node: YamlNode, entries: YamlScalar[]): void {
  if (node.kind === 'list') for (const item of node.items) collectNav(item, entries);
  else if (node.kind === 'map') for (const { value } of node.entries) collectNav(value, entries);
  else if (node.text !== '') entries.push(node);
}

function readNav(node: YamlNode | undefined): YamlScalar[] | undefined {
  if (node === undefined || (node.kind === 'scalar' && node.tag === undefined)) return undefined;
  const entries: YamlScalar[] = [];
  collectNav(node, entries);
  return entries;
}

function linesOf(node: YamlNode | undefined): string[] {
  return (scalarOf(node) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function readBasePath(address: string | undefined): string {
  return /^https?:\/\/[^/]+\/(.*?)\/?$/.exec(address ?? '')?.[1] ?? '';
}

function readSnippetPaths(extensions: YamlNode | undefined): readonly string[] | undefined {
  if (!namesOf(extensions).includes('pymdownx.snippets')) return undefined;
  const base = valueOf(optionsOf(extensions, 'pymdownx.snippets'), 'base_path');
  if (base === undefined) return ['.'];
  const items = base.kind === 'list' ? base.items : [base];
  const texts = items.flatMap((item) => (item.kind === 'scalar' && item.tag === undefined ? item.text : []));
  return texts.length === items.length ? texts : undefined;
}

function findDoubt(plugins: readonly string[], root: YamlNode): string | undefined {
  const maker = plugins.find((name) => documentMakers.test(name));
  if (maker !== undefined) return `the plugin ${maker} makes documents`;
  const isInherited = scalarOf(valueOf(root, 'INHERIT')) !== undefined;
  return isInherited && valueOf(root, 'plugins') === undefined
    ? 'the configuration inherits what it is built with'
    : undefined;
}

/** Reads `mkdocs.yml`; what it leaves out is what MkDocs does by default. */
export function readMkdocsConfig(text: string): MkdocsConfig {
  const root = readYaml(text);
  const plugins = namesOf(valueOf(root, 'plugins')).map(withoutNamespace);
  const extensions = valueOf(root, 'markdown_extensions');
  const validation = valueOf(root, 'validation');
  const absolute = scalarOf(
    valueOf(validation, 'absolute_links') ?? valueOf(valueOf(validation, 'links'), 'absolute_links'),
  );
  const nav = readNav(valueOf(root, 'nav'));
  const snippetPaths = readSnippetPaths(extensions);
  const doubt = findDoubt(plugins, root);
  const addressMaker = plugins.find((name) => addressMakers.test(name));
  const moved = valueOf(optionsOf(valueOf(root, 'plugins'), 'redirects'), 'redirect_maps');
  const alternates = valueOf(valueOf(root, 'extra'), 'alternate');
  const isSlugged = valueOf(optionsOf(extensions, 'toc'), 'slugify') !== undefined;
  const isFlat = scalarOf(valueOf(root, 'use_directory_urls'))?.toLowerCase() === 'false';
  return {
    docsDir: scalarOf(valueOf(root, 'docs_dir')) ?? 'docs',
    hasFolderAddresses: !isFlat,
    basePath: readBasePath(scalarOf(valueOf(root, 'site_url'))),
    rootIsDocs: absolute === 'relative_to_docs',
    excluded: [...linesOf(valueOf(root, 'exclude_docs')), ...linesOf(valueOf(root, 'draft_docs'))],
    notInNav: linesOf(valueOf(root, 'not_in_nav')),
    ...(nav === undefined ? {} : { nav }),
    hasPlainNav: !plugins.some((name) => navMakers.test(name)) && doubt === undefined,
    ...(snippetPaths === undefined ? {} : { snippetPaths }),
    otherBuilds: (alternates?.kind === 'list' ? alternates.items : []).flatMap((item) => {
      const link = scalarOf(valueOf(item, 'link'));
      return link !== undefined && link.startsWith('/') && link !== '/' ? link.slice(1) : [];
    }),
    hasForeignIds: plugins.some((name) =>
      /^(?:mkdocstrings|autorefs|macros|markdown-exec|include-markdown)$/.test(name),
    ),
    hasOwnReferences: plugins.some((name) => name === 'autorefs' || name === 'mkdocstrings'),
    moved: moved?.kind === 'map' ? moved.entries.map(({ key }) => key) : [],
    ...(addressMaker === undefined ? {} : { addressDoubt: `the plugin ${addressMaker} makes addresses` }),
    ...(doubt === undefined ? {} : { doubt }),
    ...(isSlugged ? { idDoubt: 'the configuration makes ids of its own' } : {}),
  };
}
