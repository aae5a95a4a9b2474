import type { DataMember, DataNode } from './data-node.ts';
import { slashGap } from './gaps.ts';
import { findQuotedEnd } from './quoted.ts';
import { fail, type Scanner, scanValue, skip, take, takeTo, type ValueSyntax } from './scan-values.ts';

const bare = /-?\d[\d.eE+-]*|true|false|null/y;
const mark = /[{}[\],:]/y;

function takeString(scanner: Scanner): string | undefined {
  return takeTo(scanner, findQuotedEnd(scanner.text, scanner.at));
}

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
  const source = takeString(scanner) ?? take(scanner, bare);
  if (source === undefined) return fail(scanner, 'a value was expected');
  return { kind: 'scalar', value: parseScalar(scanner, source), start, end: scanner.at };
}

function scanKey(scanner: Scanner): string {
  const source = takeString(scanner);
  if (source === undefined) return fail(scanner, 'a key in double quotes was expected');
  const key = parseScalar(scanner, source);
  skip(scanner, slashGap);
  if (take(scanner, mark) !== ':') return fail(scanner, 'a colon was expected behind the key');
  skip(scanner, slashGap);
  return String(key);
}

function scanMember(scanner: Scanner, depth: number): DataMember {
  const start = scanner.at;
  const key = scanKey(scanner);
  const value = scanValue(scanner, syntax, depth);
  return { keys: [key], value, start, end: value.end };
}

const syntax: ValueSyntax = { gap: slashGap, scanScalar, scanMember };

/**
 * Reads JSON with comments and trailing commas; nothing where there is only white space.
 * @throws ScanFault
 */
export function scanJson(text: string): DataNode | undefined {
  const scanner: Scanner = { text, at: 0 };
  skip(scanner, slashGap);
  if (scanner.at === text.length) return undefined;
  const root = scanValue(scanner, syntax, 0);
  skip(scanner, slashGap);
  if (scanner.at < text.length) fail(scanner, 'more text follows the value');
  return root;
}
