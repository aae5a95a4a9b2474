import * as v from 'valibot';
import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml';
import { findNearestMatch } from '../nearest-match.ts';
import { UsageError, type UsageLocation } from '../usage-error.ts';
import { readCompactJson } from './compact-json.ts';
import { findKnownKeys } from './known-keys.ts';

interface Problem {
  readonly message: string;
  readonly hint?: string;
  readonly offset: number;
}

/** The key path of an issue; for an unknown key the last element is that key. */
function pathOf(issue: v.BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}

function offsetOfValue(document: Document, path: readonly string[]): number {
  const node = document.getIn(path, true);
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

function offsetOfKey(document: Document, path: readonly string[]): number {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return 0;
  const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1));
  return pair !== undefined && isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** Whether a union says in its own words what it takes. */
function isWordedUnion({ type, message }: v.BaseIssue<unknown>): boolean {
  return type === 'union' && !message.startsWith('Invalid type');
}

/**
 * Of a value that is none of a union's kinds: what is wrong inside the one that it comes nearest to. A union with words of its
 * own is heard first: the one furthest inside.
 */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (isWordedUnion(issue)) {
    const part = issue.issues?.find((inner) => inner.path !== undefined && isWordedUnion(inner));
    if (part?.path === undefined) return issue;
    return innermost({ ...part, path: [...(issue.path ?? []), ...part.path] });
  }
  const deeper = issue.type === 'union' ? (issue.issues ?? []).filter(({ path }) => path !== undefined) : [];
  const inner = deeper.find(({ expected }) => expected === 'never') ?? deeper[0];
  if (inner?.path === undefined) return issue;
  return innermost({ ...inner, path: [...(issue.path ?? []), ...inner.path] });
}

function describe(schema: v.GenericSchema, document: Document, issue: v.BaseIssue<unknown>): Problem {
  const path = pathOf(issue);
  const last = issue.path?.at(-1);
  const place = path.slice(0, -1).join('.');
  if (last !== undefined && 'origin' in last && last.origin === 'key') {
    const known = findKnownKeys(schema, path.slice(0, -1));
    const unknown = String(path.at(-1));
    if (issue.expected !== 'never') {
      return {
        message: `missing key \`${unknown}\`${place === '' ? '' : ` in ${place}`}`,
        offset: offsetOfValue(document, path.slice(0, -1)),
      };
    }
    const near = findNearestMatch(unknown, known);
    const meant = near === undefined ? '' : `, did you mean \`${near}\`?`;
    return {
      message: `unknown key \`${unknown}\`${place === '' ? '' : ` in ${place}`}${meant}`,
      ...(near === undefined && known.length > 0 ? { hint: `known keys: ${known.join(', ')}` } : {}),
      offset: offsetOfKey(document, path),
    };
  }
  const subject = path.length === 0 ? 'the file' : path.join('.');
  if (issue.type === 'raw_transform' || isWordedUnion(issue)) {
    return { message: `${subject}: ${issue.message}`, offset: offsetOfValue(document, path) };
  }
  const isWorded = issue.kind === 'validation' && !issue.message.startsWith('Invalid ');
  const wanted = isWorded ? issue.message : (issue.expected ?? 'something else');
  return { message: `${subject}: found ${issue.received}, expected ${wanted}`, offset: offsetOfValue(document, path) };
}

/** What is wrong with a YAML, without the place, which is told anyway. */
function describeSyntax({ code, message }: YAMLParseError): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands here for the second time';
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; a file holds one';
  if (code === 'TAB_AS_INDENT') return 'a tab cannot indent in YAML, use spaces';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:$/, '');
}

/** The document as plain values, `{}` for an empty one; nothing when aliases multiply beyond reason. */
function toPlainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** A place that is found when it is told: most of what is asked for a place is right. */
function laterAt(path: string, find: () => UsageLocation): UsageLocation {
  return {
    path,
    get line() {
      return find().line;
    },
    get column() {
      return find().column;
    },
  };
}

/** A validated value that still knows where its parts stand. */
export interface LocatedYaml<Value> {
  readonly value: Value;
  /** Where the value at a path of keys starts, as written; the start of the file where there is none. */
  readonly locate: (path: readonly (string | number)[]) => UsageLocation;
  /** Where the last key of a path stands; the start of the file where there is none. */
  readonly locateKey: (path: readonly string[]) => UsageLocation;
}

/**
 * Parses YAML and validates it against a schema, for checks that a schema cannot express. `path` is the name that
 * errors show.
 * @throws UsageError `invalid-yaml` with line, column and the nearest known key.
 */
export function readLocatedYaml<const Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  path: string,
): LocatedYaml<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  let parsed: Document | undefined;
  const parse = (): Document => (parsed ??= parseDocument(text, { lineCounter: lines }));
  const locationOf = (offset: number): UsageLocation => {
    parse();
    const { line, col } = lines.linePos(offset);
    return { path, line, column: col };
  };
  const fail = ({ message, hint, offset }: Problem): never => {
    throw new UsageError('invalid-yaml', {
      message,
      location: locationOf(offset),
      ...(hint === undefined ? {} : { hint }),
    });
  };
  const readValue = (): unknown => {
    const [syntax] = parse().errors;
    if (syntax !== undefined) return fail({ message: describeSyntax(syntax), offset: syntax.pos[0] });
    const { contents } = parse();
    if (contents !== null && !isMap(contents) && !(isScalar(contents) && contents.value === null))
      return fail({
        message: 'this is no list of keys',
        hint: 'write `key: value`, a line each',
        offset: contents.range?.[0] ?? 0,
      });
    const value = toPlainValue(parse());
    return value ?? fail({ message: 'too many aliases', hint: 'write the values out', offset: 0 });
  };
  const result = v.safeParse(schema, readCompactJson(text) ?? readValue());
  if (!result.success) {
    const unknownFirst = result.issues.find((issue) => issue.expected === 'never') ?? result.issues[0];
    return fail(describe(schema, parse(), innermost(unknownFirst)));
  }
  return {
    value: result.output,
    locate: (keys) => laterAt(path, () => locationOf(offsetOfValue(parse(), keys.map(String)))),
    locateKey: (keys) => laterAt(path, () => locationOf(offsetOfKey(parse(), keys))),
  };
}

/**
 * Parses YAML and validates it against a schema. `path` is the name that errors show.
 * @throws UsageError `invalid-yaml` with line, column and the nearest known key.
 */
export function readYaml<const Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  path: string,
): v.InferOutput<Schema> {
  return readLocatedYaml(text, schema, path).value;
}
