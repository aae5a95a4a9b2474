import { posix } from 'node:path';
import { findScriptObject } from '../config/read-script.ts';
import { entryOf, itemsOf, type ScriptObject, type ScriptValue, textOf } from '../config/script-value.ts';

/** What a VitePress configuration says of addresses; literals only. */
export interface VitepressConfig {
  /** Relative to the folder that holds `.vitepress`. */
  readonly srcDir: string;
  readonly srcExclude: readonly string[];
  readonly rewrites: ReadonlyMap<string, string>;
  /** Relative to the sources. */
  readonly publicDir: string;
  /** Targets that the site's author knows to be dead, as expressions or as they are written. */
  readonly ignored: readonly (string | RegExp)[];
  /** Why addresses cannot be known. */
  readonly doubt?: string;
  /** Why ids cannot be known. */
  readonly idDoubt?: string;
}

const keys =
  'srcDir srcExclude rewrites cleanUrls ignoreDeadLinks base outDir title description lang locales themeConfig markdown vite head'.split(
    ' ',
  );

/** An expression of the configuration; what cannot be compiled, or could take for ever, matches all. */
function compilePattern(source: string): RegExp {
  if (/[+*}]\)?[+*{]|\)[+*{]/.test(source)) return /^/;
  try {
    return new RegExp(source);
  } catch {
    return /^/;
  }
}

function readIgnored(value: ScriptValue | undefined): (string | RegExp)[] {
  if (value === undefined || value.kind === 'boolean') return [];
  if (value.kind === 'string') return value.value === 'localhostLinks' ? [] : [value.value];
  if (value.kind !== 'list' || !value.isWhole) return [/^/];
  return value.items.map((item) => {
    if (item.kind === 'string') return item.value;
    return item.kind === 'pattern' ? compilePattern(item.source) : /^/;
  });
}

function readRewrites(value: ScriptValue | undefined): ReadonlyMap<string, string> | undefined {
  if (value === undefined) return new Map();
  if (value.kind !== 'object' || !value.isWhole) return undefined;
  const rewrites = new Map<string, string>();
  for (const [from, to] of value.entries) {
    const text = textOf(to);
    if (text === undefined) return undefined;
    rewrites.set(from, text);
  }
  return rewrites;
}

function findKey(objects: readonly ScriptObject[], key: string): ScriptValue | undefined {
  return objects.map((object) => object.entries.get(key)).find((value) => value !== undefined);
}

/** Reads the texts of a configuration that may be spread over files: the first that has a key says what it is. */
export function readVitepressConfig(texts: readonly string[]): VitepressConfig {
  const objects = texts.flatMap((text) => findScriptObject(text, keys) ?? []);
  const srcDir = findKey(objects, 'srcDir');
  const rewrites = readRewrites(findKey(objects, 'rewrites'));
  const publicDir = entryOf(findKey(objects, 'vite'), 'publicDir');
  const isSpread = texts.length === 1 && objects.some(({ isWhole }) => !isWhole);
  const unread =
    isSpread || (srcDir !== undefined && textOf(srcDir) === undefined) || rewrites === undefined
      ? 'the configuration says it in a way that cannot be read'
      : undefined;
  const isSlugged = entryOf(entryOf(findKey(objects, 'markdown'), 'anchor'), 'slugify') !== undefined;
  return {
    srcDir: posix.normalize(textOf(srcDir) ?? '.'),
    srcExclude: itemsOf(findKey(objects, 'srcExclude')).flatMap((item) => textOf(item) ?? []),
    rewrites: rewrites ?? new Map(),
    publicDir: textOf(publicDir) ?? 'public',
    ignored: readIgnored(findKey(objects, 'ignoreDeadLinks')),
    ...(unread === undefined ? {} : { doubt: unread }),
    ...(isSlugged ? { idDoubt: 'the configuration makes ids of its own' } : {}),
  };
}
