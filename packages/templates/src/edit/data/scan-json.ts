import type { DataMember, DataNode } from './data-node.ts';
import { deepest, fail, type Scanner, take } from './scan-values.ts';

/** White space and comments. */
export const gap = /(?:\s|\/\/[^\n]*|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*/y;
const string = /"(?:[^"\\\n]|\\[^\n])*"/y;
const bare = /-?\d[\d.eE+-]*|true|false|null/y;
const mark = /[{}[\],:]/y;

function parseScalar(scanner: Scanner, source: string): unknown {
  try {
    const value: unknown = JSON.parse(source);
    return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    scanner.at -= source.length;
    return fail(scanner, `\`${source.slice(0, 40)}\` is no value`);
  }
}

function scanScalar(scanner: Scanner): DataNode {
  const start = scanner.at;
  const source = take(scanner, string) ?? take(scanner, bare);
  if (source === undefined) return fail(scanner, 'a value was expected');
  return { kind: 'scalar', value: parseScalar(scanner, source), start, end: scanner.at };
}

function scanKey(scanner: Scanner): string {
  const source = take(scanner, string);
  if (source === undefined) return fail(scanner, 'a key in double quotes was expected');
  const key = parseScalar(scanner, source);
  take(scanner, gap);
  if (take(scanner, mark) !== ':') return fail(scanner, 'a colon was expected behind the key');
  take(scanner, gap);
  return String(key);
}

/** Reads what stands between brackets, a comma behind each item; the last one may have one too. */
function scanItems(scanner: Scanner, close: string, scanItem: () => void): void {
  for (;;) {
    take(scanner, gap);
    if (scanner.text[scanner.at] === close) {
      scanner.at += 1;
      return;
    }
    scanItem();
    take(scanner, gap);
    if (scanner.text[scanner.at] === ',') scanner.at += 1;
    else if (scanner.text[scanner.at] !== close) fail(scanner, `\`,\` or \`${close}\` was expected`);
  }
}

function scanValue(scanner: Scanner, depth: number): DataNode {
  if (depth > deepest) fail(scanner, 'values are nested too deep');
  const start = scanner.at;
  const open = scanner.text[start];
  if (open === '[') {
    scanner.at += 1;
    const items: DataNode[] = [];
    scanItems(scanner, ']', () => void items.push(scanValue(scanner, depth + 1)));
    return { kind: 'list', items, start, end: scanner.at };
  }
  if (open !== '{') return scanScalar(scanner);
  scanner.at += 1;
  const members: DataMember[] = [];
  scanItems(scanner, '}', () => {
    const from = scanner.at;
    const key = scanKey(scanner);
    const value = scanValue(scanner, depth + 1);
    members.push({ keys: [key], value, start: from, end: value.end });
  });
  return { kind: 'map', members, start, end: scanner.at };
}

/**
 * Reads JSON with comments and trailing commas; nothing where there is only white space.
 * @throws ScanFault
 */
export function scanJson(text: string): DataNode | undefined {
  const scanner: Scanner = { text, at: 0 };
  take(scanner, gap);
  if (scanner.at === text.length) return undefined;
  const root = scanValue(scanner, 0);
  take(scanner, gap);
  if (scanner.at < text.length) fail(scanner, 'more text follows the value');
  return root;
}
