import { findScriptObject, readScriptObjects } from '../config/read-script.ts';
import { itemsOf, type ScriptValue, textOf } from '../config/script-value.ts';

/** What `astro.config` says of a Starlight site; literals only. */
export interface StarlightConfig {
  readonly srcDir: string;
  readonly publicDir: string;
  /** Without slashes around it. */
  readonly base: string;
  /** Languages that show the page of another one where they have none. */
  readonly locales: readonly string[];
  /** The language at the root whose pages have a folder, where there is no language at the root. */
  readonly defaultLocale?: string;
  readonly redirects: readonly string[];
  readonly hasSlash: boolean;
  readonly doubt?: string;
}

const keys = [
  'integrations',
  'site',
  'base',
  'srcDir',
  'publicDir',
  'redirects',
  'trailingSlash',
  'output',
  'markdown',
  'vite',
];
const ownKeys = /\b(?:title|sidebar|social|locales|defaultLocale|customCss|plugins|logo|editLink|components)\b/;
/** Plugins that make no page. */
const harmless =
  /links?-?validator|image-?zoom|doc-?search|heading-?badges|scroll|giscus|theme|codeblock|ion\b|to-?top|kbd|sidebar-?topics|view-?modes|catppuccin|rapide|black|nova|tailwind|svgr|icons?/i;
const integration = /\bstarlight\s*\(\s*(?=\{)/;

function trimSlashes(path: string): string {
  return path.replace(/^\.?\/+|\/+$/g, '');
}

/** The options of the integration: the object after `starlight(`. */
function readOptions(text: string): ScriptValue | undefined {
  const call = integration.exec(text);
  if (call === null) return undefined;
  const [options] = readScriptObjects(text.slice(call.index + call[0].length));
  return options !== undefined && [...options.entries.keys()].some((key) => ownKeys.test(key)) ? options : undefined;
}

/** The names of the functions that a list of plugins calls. */
function listCalls(text: string): readonly string[] | undefined {
  const list = /\bplugins\s*:\s*\[/.exec(text);
  if (list === null) return [];
  const end = text.indexOf(']', list.index);
  return [
    ...text.slice(list.index + list[0].length, end === -1 ? undefined : end).matchAll(/([A-Za-z_$][\w$]*)\s*\(/g),
  ].map((match) => match[1] ?? '');
}

/** Whether a text is the configuration of a Starlight site. */
export function isStarlight(text: string): boolean {
  return text.includes('@astrojs/starlight');
}

/** Reads an `astro.config` with Starlight. */
export function readStarlightConfig(text: string): StarlightConfig {
  const root = findScriptObject(text, keys);
  const own = readOptions(text);
  const entries = own?.kind === 'object' ? own.entries : undefined;
  const locales = entries?.get('locales');
  const defaultLocale = textOf(entries?.get('defaultLocale'));
  const redirects = root?.entries.get('redirects');
  const maker = listCalls(text)?.find((name) => !harmless.test(name));
  const names = locales?.kind === 'object' ? [...locales.entries.keys()] : [];
  const doubts = [
    ...(own === undefined || root === undefined ? ['its configuration cannot be read'] : []),
    ...(locales !== undefined && (locales.kind !== 'object' || !locales.isWhole)
      ? ['its languages cannot be read']
      : []),
    ...(redirects !== undefined && (redirects.kind !== 'object' || !redirects.isWhole)
      ? ['its redirects cannot be read']
      : []),
    ...(maker === undefined ? [] : [`the plugin ${maker} may make pages`]),
    ...(itemsOf(root?.entries.get('integrations')).length > 12 ? ['its integrations may make pages'] : []),
  ];
  const [doubt] = doubts;
  return {
    srcDir: trimSlashes(textOf(root?.entries.get('srcDir')) ?? 'src'),
    publicDir: trimSlashes(textOf(root?.entries.get('publicDir')) ?? 'public'),
    base: trimSlashes(textOf(root?.entries.get('base')) ?? ''),
    locales: names.filter((name) => name !== 'root'),
    ...(defaultLocale === undefined || names.includes('root') ? {} : { defaultLocale }),
    redirects: redirects?.kind === 'object' ? [...redirects.entries.keys()].map(trimSlashes) : [],
    hasSlash: textOf(root?.entries.get('trailingSlash')) !== 'never',
    ...(doubt === undefined ? {} : { doubt }),
  };
}
