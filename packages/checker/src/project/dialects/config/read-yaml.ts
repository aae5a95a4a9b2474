import type { Span } from '@signpost/model';
import type { YamlEntry, YamlNode, YamlScalar } from './yaml-node.ts';

/** One line that is neither blank nor a comment; `start` is where its text begins, `end` where it ends. */
interface Line {
  indent: number;
  start: number;
  readonly end: number;
}

const deepest = 60;
const comment = /(?:^|\s)#.*$/;
const tagged = /^(?:[!&]\S*\s+|[!&]\S*$)/;

function listLines(text: string, { start, end }: Span): Line[] {
  const lines: Line[] = [];
  for (let at = start; at < end;) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 || next > end ? end : next;
    const raw = text.slice(at, stop).trimEnd();
    const indent = raw.length - raw.trimStart().length;
    if (raw.length > indent && raw[indent] !== '#') lines.push({ indent, start: at + indent, end: at + raw.length });
    at = stop + 1;
  }
  return lines;
}

/** Reads one block style YAML text. It never fails: what it does not know is a scalar. */
class Reader {
  readonly #text: string;
  readonly #lines: Line[];
  #next = 0;

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#lines = listLines(text, span);
  }

  readBlock(indent: number, depth: number): YamlNode | undefined {
    const line = this.#lines[this.#next];
    if (line === undefined || line.indent < indent) return undefined;
    const written = this.#text.slice(line.start, line.end);
    if (depth > deepest) return this.#readScalar(line.start, line.end, line.indent - 1);
    if (isItem(written)) return this.#readList(line.indent, depth);
    return findColon(written) === -1 ? this.#readRest(line.start, line, depth) : this.#readMap(line.indent, depth);
  }

  #readList(indent: number, depth: number): YamlNode {
    const items: YamlNode[] = [];
    for (let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]) {
      const written = this.#text.slice(line.start, line.end);
      if (!isItem(written)) break;
      const width = written.length - written.slice(1).trimStart().length;
      if (width === written.length) this.#next += 1;
      else {
        line.start += width;
        line.indent += width;
      }
      items.push(this.readBlock(indent + 1, depth + 1) ?? emptyAt(line.end));
    }
    return { kind: 'list', items };
  }

  #readMap(indent: number, depth: number): YamlNode {
    const entries: YamlEntry[] = [];
    for (let line = this.#lines[this.#next]; line?.indent === indent; line = this.#lines[this.#next]) {
      const written = this.#text.slice(line.start, line.end);
      const colon = findColon(written);
      if (colon === -1 || isItem(written)) break;
      const rest = written.slice(colon + 1);
      const start = line.start + colon + 1 + (rest.length - rest.trimStart().length);
      entries.push({ key: unquote(written.slice(0, colon).trim()), value: this.#readValue(start, line, depth) });
    }
    // A line that is less like a map than those around it belongs to nothing.
    if (entries.length === 0) this.#next += 1;
    return { kind: 'map', entries };
  }

  #readValue(start: number, line: Line, depth: number): YamlNode {
    const rest = this.#text.slice(start, line.end).replace(comment, '').replace(tagged, '').trim();
    if (rest !== '') return this.#readRest(start, line, depth);
    this.#next += 1;
    const below = this.#lines[this.#next];
    const isList = below !== undefined && isItem(this.#text.slice(below.start, below.end));
    return this.readBlock(line.indent + (isList ? 0 : 1), depth + 1) ?? emptyAt(line.end);
  }

  /** A value that begins in a line: in brackets, on the lines below a `|`, or in the line. */
  #readRest(start: number, line: Line, depth: number): YamlNode {
    const opening = this.#text[start];
    if (opening === '[' || opening === '{') {
      const { node, end } = readFlow(this.#text, start, depth);
      while ((this.#lines[this.#next]?.start ?? Number.POSITIVE_INFINITY) < end) this.#next += 1;
      return node;
    }
    return this.#readScalar(start, line.end, line.indent);
  }

  /** Lines that are deeper than the key go on with its scalar. */
  #readScalar(start: number, end: number, indent: number): YamlScalar {
    this.#next += 1;
    const first = this.#lines[this.#next];
    while ((this.#lines[this.#next]?.indent ?? -1) > indent) this.#next += 1;
    if (!/^[|>][-+\d]*$/.test(this.#text.slice(start, end).replace(comment, '')))
      return makeScalar(this.#text, start, end);
    const last = this.#lines[this.#next - 1]?.end ?? end;
    const span = first === undefined || last <= end ? { start: end, end } : { start: first.start, end: last };
    return { kind: 'scalar', text: this.#text.slice(span.start, span.end).replace(/\n[ \t]+/g, '\n'), span };
  }
}

function isItem(written: string): boolean {
  return written === '-' || written.startsWith('- ');
}

function emptyAt(offset: number): YamlScalar {
  return { kind: 'scalar', text: '', span: { start: offset, end: offset } };
}

/** The colon after a key: what stands in quotes has none. */
function findColon(written: string): number {
  const quote = written[0];
  const from = quote === '"' || quote === "'" ? written.indexOf(quote, 1) + 1 : 0;
  const colon = /:(?=\s|$)/.exec(written.slice(from));
  const hash = / #/.exec(written.slice(from));
  return colon === null || (hash !== null && hash.index < colon.index) ? -1 : from + colon.index;
}

function unquote(written: string): string {
  const quote = written[0];
  if (quote === "'" && written.endsWith("'")) return written.slice(1, -1).replaceAll("''", "'");
  if (quote === '"' && written.endsWith('"')) return written.slice(1, -1).replace(/\\(["\\/])/g, '$1');
  return written;
}

function makeScalar(text: string, from: number, until: number): YamlScalar {
  const written = text.slice(from, until);
  const tag = tagged.exec(written)?.[0] ?? '';
  const start = from + tag.length;
  const rest = written.slice(tag.length);
  const tags = tag.startsWith('!') ? { tag: tag.trim() } : {};
  const quote = rest[0];
  if (quote === '"' || quote === "'") {
    const close = rest.indexOf(quote, 1);
    const end = close === -1 ? rest.length : close;
    return {
      kind: 'scalar',
      text: unquote(rest.slice(0, end + 1)),
      span: { start: start + 1, end: start + end },
      ...tags,
    };
  }
  const plain = rest.replace(comment, '').trimEnd();
  return { kind: 'scalar', text: plain, span: { start, end: start + plain.length }, ...tags };
}

const flowEnd = /[,[\]{}\n]/g;

/** Reads a list or map in brackets; it ends with its bracket, or with the text. */
function readFlow(text: string, open: number, depth: number): { readonly node: YamlNode; readonly end: number } {
  const isMap = text[open] === '{';
  const items: YamlNode[] = [];
  const entries: YamlEntry[] = [];
  let at = open + 1;
  let key: string | undefined;
  const add = (node: YamlNode): void => {
    if (!isMap) items.push(node);
    else if (key !== undefined) entries.push({ key, value: node });
    key = undefined;
  };
  while (at < text.length) {
    const character = text[at] ?? '';
    if (character === ']' || character === '}') {
      at += 1;
      break;
    }
    if (character === '[' || character === '{') {
      if (depth > deepest) return { node: emptyAt(open), end: text.length };
      const inner = readFlow(text, at, depth + 1);
      add(inner.node);
      at = inner.end;
    } else if (/[\s,]/.test(character)) at += 1;
    else {
      const end = endOfFlowScalar(text, at);
      const written = text.slice(at, end);
      const colon = isMap && key === undefined ? findColon(written) : -1;
      if (colon === -1) {
        add(makeScalar(text, at, end));
        at = end;
      } else {
        key = unquote(written.slice(0, colon).trim());
        at += colon + 1;
      }
    }
  }
  return { node: isMap ? { kind: 'map', entries } : { kind: 'list', items }, end: at };
}

function endOfFlowScalar(text: string, at: number): number {
  const quote = text[at];
  const close = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
  flowEnd.lastIndex = close === -1 ? at : close + 1;
  return flowEnd.exec(text)?.index ?? text.length;
}

/** Reads a YAML text, or a part of a text that is YAML: maps, lists and scalars with their places. It knows no anchors. */
export function readYaml(text: string, span: Span = { start: 0, end: text.length }): YamlNode {
  return new Reader(text, span).readBlock(0, 0) ?? emptyAt(span.start);
}
