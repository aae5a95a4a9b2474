import { quoteYaml } from '../../template/yaml-scalar.ts';
import { type DataValue, isList } from './data-value.ts';

function writePlain(value: string | number | boolean): string {
  return typeof value === 'string' ? quoteYaml(value) : String(value);
}

/** A text that means the same between brackets, where commas and brackets end a plain one. */
function quoteFlow(text: string): string {
  const quoted = quoteYaml(text);
  return /^[\w./ -]+$/.test(quoted) || /^["']/.test(quoted) ? quoted : JSON.stringify(text);
}

/** A value between brackets, on one line. */
export function writeFlow(value: DataValue): string {
  if (typeof value === 'string') return quoteFlow(value);
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map(writeFlow).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${quoteFlow(key)}: ${writeFlow(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/** A key with its value as lines of a block, without the block's indentation. */
export function writeMember(key: string, value: DataValue): readonly string[] {
  const name = quoteYaml(key);
  if (typeof value !== 'object') return [`${name}: ${writePlain(value)}`];
  const inner = isList(value)
    ? value.flatMap(writeItem)
    : Object.entries(value).flatMap(([inside, member]) => writeMember(inside, member));
  return inner.length === 0 ? [`${name}: ${isList(value) ? '[]' : '{}'}`] : [`${name}:`, ...indent(inner)];
}

/** An item as lines of a block list, without the list's indentation. */
export function writeItem(value: DataValue): readonly string[] {
  if (typeof value !== 'object') return [`- ${writePlain(value)}`];
  if (isList(value)) return [`- ${writeFlow(value)}`];
  const [first = '{}', ...rest] = Object.entries(value).flatMap(([key, member]) => writeMember(key, member));
  return [`- ${first}`, ...indent(rest)];
}
