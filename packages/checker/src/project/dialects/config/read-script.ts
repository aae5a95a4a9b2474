import type { ScriptObject, ScriptValue } from './script-value.ts';
import { endOf, skipExpression, skipQuoted, skipRegex, skipSpace, skipToken } from './skip-script.ts';

const name = /[A-Za-z_$][\w$]*/y;
const template = /`[^`\\$]*`/y;
const assertion = /(?:as|satisfies)\b/y;
const deepest = 40;

/** A script with the ends of its expressions, each looked for once. */
interface Script {
  readonly text: string;
  readonly skip: (at: number) => number;
}

function openScript(text: string): Script {
  const ends = new Map<number, number>();
  const skip = (at: number): number => {
    const end = ends.get(at) ?? skipExpression(text, at);
    ends.set(at, end);
    return end;
  };
  return { text, skip };
}

interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unquote(written: string): string {
  return written.slice(1, -1).replace(/\\([^])/g, (_, character: string) => escapes[character] ?? character);
}

function readPlain(text: string, at: number): Read<ScriptValue> | undefined {
  const quoted = skipQuoted(text, at);
  if (quoted > at) return { value: { kind: 'string', value: unquote(text.slice(at, quoted)) }, end: quoted };
  const plain = endOf(template, text, at);
  if (plain > at) return { value: { kind: 'string', value: text.slice(at + 1, plain - 1) }, end: plain };
  const pattern = skipRegex(text, at);
  if (pattern > at) {
    const source = text.slice(at + 1, text.lastIndexOf('/', pattern - 1));
    return { value: { kind: 'pattern', source }, end: pattern };
  }
  const end = endOf(name, text, at);
  const word = text.slice(at, end);
  return word === 'true' || word === 'false' ? { value: { kind: 'boolean', value: word === 'true' }, end } : undefined;
}

/** A value in parentheses, as people put them around one that has a type. */
function readParenthesis(script: Script, open: number, depth: number): Read<ScriptValue> | undefined {
  const { text } = script;
  const inner = readValue(script, open + 1, depth);
  return text[inner.end] === ')' ? { value: inner.value, end: inner.end + 1 } : undefined;
}

function readLiteral(script: Script, at: number, depth: number): Read<ScriptValue> | undefined {
  const { text } = script;
  if (depth > deepest) return undefined;
  switch (text[at]) {
    case '{':
      return readObject(script, at, depth + 1);
    case '[':
      return readList(script, at, depth + 1);
    case '(':
      return readParenthesis(script, at, depth + 1);
    default:
      return readPlain(text, at);
  }
}

/** What a value is; one that goes on behind its literal (`'a' + b`) is unknown. */
function readValue(script: Script, from: number, depth: number): Read<ScriptValue> {
  const { text } = script;
  const at = skipSpace(text, from);
  const read = readLiteral(script, at, depth);
  if (read !== undefined) {
    const next = skipSpace(text, read.end);
    if (next === text.length || /[,;)\]}]/.test(text[next] ?? '')) return { value: read.value, end: next };
    if (endOf(assertion, text, next) > next) return { value: read.value, end: script.skip(next) };
  }
  return { value: { kind: 'unknown' }, end: script.skip(at) };
}

function readList(script: Script, open: number, depth: number): Read<ScriptValue> | undefined {
  const { text } = script;
  const items: ScriptValue[] = [];
  let isWhole = true;
  for (let at = skipSpace(text, open + 1); at < text.length; at = skipSpace(text, at)) {
    if (text[at] === ']') return { value: { kind: 'list', items, isWhole }, end: at + 1 };
    if (text.startsWith('...', at)) {
      isWhole = false;
      at = script.skip(at);
    } else {
      const item = readValue(script, at, depth);
      items.push(item.value);
      at = item.end;
    }
    if (text[at] === ',') at += 1;
    else if (text[at] !== ']') return undefined;
  }
  return undefined;
}

function readKey(script: Script, at: number): Read<string> | undefined {
  const { text } = script;
  const quoted = skipQuoted(text, at);
  if (quoted > at) return { value: unquote(text.slice(at, quoted)), end: quoted };
  const end = endOf(name, text, at);
  return end > at ? { value: text.slice(at, end), end } : undefined;
}

/** One entry after its key: a value, a method, or a name that stands for both. */
function readEntry(script: Script, keyEnd: number, depth: number): Read<ScriptValue> | undefined {
  const { text } = script;
  const at = skipSpace(text, keyEnd);
  if (text[at] === ':') return readValue(script, at + 1, depth);
  const isShort = text[at] === ',' || text[at] === '}';
  if (!isShort && text[at] !== '(') return undefined;
  return { value: { kind: 'unknown' }, end: isShort ? at : script.skip(at) };
}

function readObject(script: Script, open: number, depth: number): Read<ScriptObject> | undefined {
  const { text } = script;
  const entries = new Map<string, ScriptValue>();
  let isWhole = true;
  for (let at = skipSpace(text, open + 1); at < text.length; at = skipSpace(text, at)) {
    if (text[at] === '}') return { value: { kind: 'object', entries, isWhole }, end: at + 1 };
    const key = readKey(script, at);
    if (text.startsWith('...', at) || text[at] === '[') {
      isWhole = false;
      at = script.skip(at);
    } else {
      const entry = key === undefined ? undefined : readEntry(script, key.end, depth);
      if (key === undefined || entry === undefined) return undefined;
      entries.set(key.value, entry.value);
      at = entry.end;
    }
    if (text[at] === ',') at += 1;
    else if (text[at] !== '}') return undefined;
  }
  return undefined;
}

/** So many outermost braces are looked at: a configuration has few, a hostile file must not take for ever. */
const mostObjects = 300;

/**
 * The outermost object literals of a script, as literals only: nothing is executed, what is computed is `unknown`. The body of
 * a function is no object, those inside it are.
 */
export function readScriptObjects(text: string): readonly ScriptObject[] {
  const script = openScript(text);
  const objects: ScriptObject[] = [];
  let before = '';
  let tries = 0;
  for (let at = 0; at < text.length && tries < mostObjects;) {
    const character = text[at] ?? '';
    if (character === '{') {
      tries += 1;
      const read = readObject(script, at, 0);
      if (read !== undefined && read.value.entries.size > 0) {
        objects.push(read.value);
        at = read.end;
        before = '}';
        continue;
      }
    }
    at = skipToken(text, at, before);
    if (!/\s/.test(character)) before = character;
  }
  return objects;
}

/** The outermost object that has the most of some keys: the configuration, however it is exported. */
export function findScriptObject(text: string, keys: readonly string[]): ScriptObject | undefined {
  let best: ScriptObject | undefined;
  let most = 0;
  for (const object of readScriptObjects(text)) {
    const count = keys.filter((key) => object.entries.has(key)).length;
    if (count <= most) continue;
    best = object;
    most = count;
  }
  return best;
}
