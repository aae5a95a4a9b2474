import type { InventoryObject } from './inventory.ts';

/** One line of an inventory. */
export interface Entry extends InventoryObject {
  /** `domain:type`. */
  readonly type: string;
  readonly name: string;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const integer = /^-?\d+$/;

function splitWords(line: string): Word[] {
  return [...line.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ start: index, end: index + text.length, text }));
}

/** The end of a line after its priority: an address, empty where there are two blanks, and a text. */
function readTail(line: string, priority: Word, uri: Word): Pick<Entry, 'uri' | 'displayName'> | undefined {
  const gap = uri.start - priority.end;
  if (gap > 1) return { uri: '', displayName: line.slice(uri.start) };
  const rest = line.slice(uri.end);
  return rest === '' ? undefined : { uri: uri.text, displayName: rest.trimStart() };
}

/**
 * Reads `name domain:type priority uri text`. A name may hold blanks: it ends before the first two words of which the second is a
 * number. A line that is otherwise is no entry, nor is one whose type has no domain.
 */
export function readEntry(line: string): Entry | undefined {
  const words = splitWords(line);
  for (let at = 1; at + 2 < words.length; at += 1) {
    const [before, type, priority, uri] = words.slice(at - 1, at + 3);
    if (before === undefined || type === undefined || priority === undefined || uri === undefined) return undefined;
    if (!integer.test(priority.text)) continue;
    const tail = readTail(line, priority, uri);
    if (tail === undefined) continue;
    if (!type.text.includes(':')) return undefined;
    const name = line.slice(0, before.end);
    const address = tail.uri.endsWith('$') ? tail.uri.slice(0, -1) + name : tail.uri;
    return { ...tail, uri: address, type: type.text, name, priority: Number(priority.text) };
  }
  return undefined;
}

/** Reads a line of the first format, which knew Python only: `name type location`. */
export function readOldEntry(line: string): Entry | undefined {
  const [name, kind, ...location] = line.split(/\s+/);
  if (name === undefined || name === '' || kind === undefined || location.length === 0) return undefined;
  const isModule = kind === 'mod';
  const uri = `${location.join(' ')}#${isModule ? 'module-' : ''}${name}`;
  return { name, type: isModule ? 'py:module' : `py:${kind}`, uri, priority: 1, displayName: '-' };
}
