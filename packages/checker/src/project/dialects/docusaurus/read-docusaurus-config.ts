import { findScriptObject } from '../config/read-script.ts';
import { entryOf, itemsOf, type ScriptValue, textOf, textsOf } from '../config/script-value.ts';

/** One set of contents that a plugin makes pages of. */
export interface ContentPlugin {
  readonly kind: 'docs' | 'blog' | 'pages';
  /** `default` but where a site has several of a kind. */
  readonly id: string;
  /** Relative to the site's folder. */
  readonly path: string;
  /** Without slashes around it; empty for the root. */
  readonly routeBase: string;
  readonly keepsNumbers: boolean;
  readonly lastVersion?: string;
  readonly hasVersionPaths: boolean;
}

/** What `docusaurus.config` says of addresses; literals only. */
export interface DocusaurusConfig {
  readonly contents: readonly ContentPlugin[];
  readonly baseUrl: string;
  readonly staticFolders: readonly string[];
  /** Whether addresses end with a slash; both where it cannot be known. */
  readonly slashes: readonly boolean[];
  /** Whether `.md` is read as MDX. */
  readonly readsAllAsMdx: boolean;
  /** Why addresses cannot be known. */
  readonly doubt?: string;
  /** Why not even files can be. */
  readonly fileDoubt?: string;
}

const keys = ['title', 'url', 'baseUrl', 'presets', 'plugins', 'themeConfig', 'onBrokenLinks', 'i18n', 'tagline'];
/** Plugins that make no page. */
const harmless =
  /google|gtag|gtm|analytics|sitemap|pwa|ideal-image|svgr|debug|sass|less|tailwind|search|zoom|mermaid|vercel|matomo|hotjar|clarity|posthog|lightbox|content-pages|live-codeblock|image|css-cascade/;
/** Plugins that write documents before the site is built. */
const documentMakers = /openapi|typedoc|remote|graphql|generate|protobuf|import|apidoc|redoc/;

const defaults = {
  docs: { path: 'docs', routeBase: 'docs' },
  blog: { path: 'blog', routeBase: 'blog' },
  pages: { path: 'src/pages', routeBase: '' },
};

function trimSlashes(path: string): string {
  return path.replace(/^\.?\/+|\/+$/g, '');
}

/** Whether versions are put at other paths than their names. */
function hasPaths(versions: ScriptValue | undefined): boolean {
  if (versions === undefined) return false;
  if (versions.kind !== 'object' || !versions.isWhole) return true;
  return [...versions.entries.values()].some((version) => version.kind !== 'object' || version.entries.has('path'));
}

function readContent(kind: ContentPlugin['kind'], options: ScriptValue | undefined): ContentPlugin {
  const { path, routeBase } = defaults[kind];
  const lastVersion = textOf(entryOf(options, 'lastVersion'));
  const numbers = entryOf(options, 'numberPrefixParser');
  return {
    kind,
    id: textOf(entryOf(options, 'id')) ?? 'default',
    path: (textOf(entryOf(options, 'path')) ?? path).replace(/^\.\/|\/$/g, ''),
    routeBase: trimSlashes(textOf(entryOf(options, 'routeBasePath')) ?? routeBase),
    keepsNumbers: numbers?.kind === 'boolean' && !numbers.value,
    ...(lastVersion === undefined ? {} : { lastVersion }),
    hasVersionPaths: hasPaths(entryOf(options, 'versions')),
  };
}

function isOff(value: ScriptValue | undefined): boolean {
  return value?.kind === 'boolean' && !value.value;
}

/** Whether a literal leaves open what a path or base is. */
function isUnread(options: ScriptValue | undefined): boolean {
  if (options === undefined || options.kind === 'boolean') return false;
  if (options.kind !== 'object') return true;
  return ['path', 'routeBasePath', 'id', 'lastVersion'].some((key) => {
    const value = options.entries.get(key);
    return value !== undefined && value.kind !== 'string';
  });
}

interface Contents {
  readonly contents: ContentPlugin[];
  readonly doubts: string[];
  readonly fileDoubts: string[];
}

function addPreset(preset: ScriptValue, { contents, doubts }: Contents): void {
  const [, options] = itemsOf(preset);
  if (options !== undefined && options.kind !== 'object') doubts.push('a preset has options that cannot be read');
  for (const kind of ['docs', 'blog', 'pages'] as const) {
    const own = entryOf(options, kind);
    if (isOff(own)) continue;
    if (isUnread(own)) doubts.push(`the options of its ${kind} cannot be read`);
    contents.push(readContent(kind, own));
  }
}

function addPlugin(plugin: ScriptValue, { contents, doubts, fileDoubts }: Contents): void {
  const [first, options] = plugin.kind === 'list' ? plugin.items : [plugin];
  const name = textOf(first);
  const kind = /content-(docs|blog)/.exec(name ?? '')?.[1];
  if (kind === 'docs' || kind === 'blog') {
    if (isUnread(options)) doubts.push(`the options of its ${kind} cannot be read`);
    contents.push(readContent(kind, options));
  } else if (name !== undefined && documentMakers.test(name)) fileDoubts.push(`the plugin ${name} writes documents`);
  else if (name === undefined || !harmless.test(name)) doubts.push(`the plugin ${name ?? 'of its own'} may make pages`);
}

/** Reads a `docusaurus.config`; what it leaves out is what Docusaurus' classic preset does by default. */
export function readDocusaurusConfig(text: string): DocusaurusConfig {
  const root = findScriptObject(text, keys);
  const found: Contents = { contents: [], doubts: [], fileDoubts: [] };
  const presets = root?.entries.get('presets');
  if (presets?.kind === 'list') for (const preset of presets.items) addPreset(preset, found);
  if (root === undefined || (presets !== undefined && presets.kind !== 'list') || !root.isWhole) {
    found.doubts.push('its configuration cannot be read');
  }
  const plugins = root?.entries.get('plugins');
  if (plugins !== undefined && (plugins.kind !== 'list' || !plugins.isWhole))
    found.doubts.push('its plugins cannot be read');
  for (const plugin of itemsOf(plugins)) addPlugin(plugin, found);
  if (found.contents.length === 0) {
    found.contents.push(
      readContent('docs', undefined),
      readContent('blog', undefined),
      readContent('pages', undefined),
    );
  }
  const statics = root?.entries.get('staticDirectories');
  if (statics !== undefined && textsOf(statics) === undefined) found.doubts.push('its static folders cannot be read');
  const slash = root?.entries.get('trailingSlash');
  const format = textOf(entryOf(root?.entries.get('markdown'), 'format')) ?? 'mdx';
  const [doubt] = [...found.fileDoubts, ...found.doubts];
  const [fileDoubt] = found.fileDoubts;
  return {
    contents: found.contents,
    baseUrl: trimSlashes(textOf(root?.entries.get('baseUrl')) ?? ''),
    staticFolders: textsOf(statics) ?? ['static'],
    slashes: slash?.kind === 'boolean' || slash === undefined ? [slash?.value ?? false] : [false, true],
    readsAllAsMdx: format === 'mdx',
    ...(doubt === undefined ? {} : { doubt }),
    ...(fileDoubt === undefined ? {} : { fileDoubt }),
  };
}
