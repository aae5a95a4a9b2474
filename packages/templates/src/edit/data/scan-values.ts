import type { DataMember, DataNode } from './data-node.ts';
import type { Gap } from './gaps.ts';

/** Values nested deeper than this are not read: no data file of a project is. */
export const deepest = 200;

/** A fault in a data file: what is wrong, and where. */
export class ScanFault extends Error {
  readonly offset: number;

  constructor(why: string, offset: number) {
    super(why);
    this.offset = offset;
  }
}

/** Reads a text from left to right. */
export interface Scanner {
  readonly text: string;
  at: number;
}

/** Moves a scanner over a pattern (sticky) and gives what it matched. */
export function take(scanner: Scanner, pattern: RegExp): string | undefined {
  pattern.lastIndex = scanner.at;
  const match = pattern.exec(scanner.text);
  if (match === null) return undefined;
  scanner.at = pattern.lastIndex;
  return match[0];
}

/** Moves a scanner to an offset behind it, if there is one, and gives what lies between. */
export function takeTo(scanner: Scanner, end: number | undefined): string | undefined {
  if (end === undefined) return undefined;
  const start = scanner.at;
  scanner.at = end;
  return scanner.text.slice(start, end);
}

/** Moves a scanner over a gap. */
export function skip(scanner: Scanner, gap: Gap): void {
  scanner.at = gap(scanner.text, scanner.at);
}

/** Ends the reading at the scanner's place. */
export function fail(scanner: Scanner, why: string): never {
  throw new ScanFault(why, scanner.at);
}

/** What JSON and TOML write in their own ways; lists and maps stand between the same brackets in both. */
export interface ValueSyntax {
  /** What may stand between the items: white space and comments. */
  readonly gap: Gap;
  scanScalar(scanner: Scanner): DataNode;
  scanMember(scanner: Scanner, depth: number): DataMember;
}

/** Reads what stands between brackets, a comma behind each item; the last one may have one too. */
function scanItems(scanner: Scanner, gap: Gap, close: string, scanItem: () => void): void {
  scanner.at += 1;
  for (;;) {
    skip(scanner, gap);
    if (scanner.text[scanner.at] === close) break;
    scanItem();
    skip(scanner, gap);
    if (scanner.text[scanner.at] === ',') scanner.at += 1;
    else if (scanner.text[scanner.at] !== close) fail(scanner, `\`,\` or \`${close}\` was expected`);
  }
  scanner.at += 1;
}

/**
 * Reads the value that starts here.
 * @throws ScanFault
 */
export function scanValue(scanner: Scanner, syntax: ValueSyntax, depth: number): DataNode {
  if (depth > deepest) fail(scanner, 'values are nested too deep');
  const { at: start, text } = scanner;
  if (text[start] === '[') {
    const items: DataNode[] = [];
    scanItems(scanner, syntax.gap, ']', () => void items.push(scanValue(scanner, syntax, depth + 1)));
    return { kind: 'list', items, start, end: scanner.at };
  }
  if (text[start] === '{') {
    const members: DataMember[] = [];
    scanItems(scanner, syntax.gap, '}', () => void members.push(syntax.scanMember(scanner, depth + 1)));
    return { kind: 'map', members, start, end: scanner.at };
  }
  return syntax.scanScalar(scanner);
}
