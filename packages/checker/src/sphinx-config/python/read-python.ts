import { createCopyBudget, type CopyBudget } from './copy-budget.ts';
import { createPythonNames, type Certainty, type PythonNames, type Variable } from './python-names.ts';
import { unknownValue } from './python-value.ts';
import { readLogicalLines, type LogicalLine } from './read-logical-lines.ts';
import { readStatement } from './read-statement.ts';
import { isToken } from './value-cursor.ts';

/** A line that ends with `:` and the lines below it; `undefined` for those that run at another time or never. */
interface Block {
  readonly indent: number;
  readonly certainty: Certainty | undefined;
}

/** Words that open a block, with what is known of its lines. */
const headers: ReadonlyMap<string, Certainty> = new Map([
  ['if', 'possible'],
  ['elif', 'possible'],
  ['else', 'possible'],
  ['try', 'possible'],
  ['except', 'possible'],
  ['for', 'possible'],
  ['while', 'possible'],
  ['match', 'possible'],
  ['case', 'possible'],
  ['with', 'certain'],
  ['finally', 'certain'],
]);
const definitions: ReadonlySet<string> = new Set(['def', 'class', 'async']);

/** The first `:` outside of brackets that does not belong to a `lambda`; undefined where there is none. */
function findColon({ tokens, closers }: LogicalLine): number | undefined {
  let lambdas = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (isToken(token, 'lambda')) lambdas += 1;
    else if (isToken(token, ':') && lambdas === 0) return at;
    else if (isToken(token, ':')) lambdas -= 1;
    at = closers.get(at) ?? at;
  }
  return undefined;
}

/** What a header gives a value to by itself: the name of a loop, or one behind `as`. */
function bindInHeader({ tokens }: LogicalLine, colon: number, names: PythonNames): void {
  let isTarget = isToken(tokens[0], 'for');
  for (let at = 1; at < colon; at += 1) {
    const token = tokens[at];
    isTarget &&= !isToken(token, 'in');
    if (token?.kind === 'name' && (isTarget || isToken(tokens[at - 1], 'as'))) {
      names.assign(token.text, [unknownValue], 'possible');
    }
  }
}

function readStatements(
  line: LogicalLine,
  start: number,
  certainty: Certainty,
  names: PythonNames,
  budget: CopyBudget,
): void {
  const { tokens, closers } = line;
  let from = start;
  for (let at = start; at <= tokens.length; at += 1) {
    if (at < tokens.length && !isToken(tokens[at], ';')) {
      at = closers.get(at) ?? at;
      continue;
    }
    readStatement({ ...line, names, budget, from, end: at, certainty });
    from = at + 1;
  }
}

/** The block that a line opens, with the place where its own statements start. */
function readHeader(
  line: LogicalLine,
  outer: Certainty,
  names: PythonNames,
): (Block & { readonly from: number }) | undefined {
  const [first, second] = line.tokens;
  if (first?.kind !== 'name') return undefined;
  if (definitions.has(first.text)) {
    const name = second?.kind === 'name' && second.text === 'def' ? line.tokens[2] : second;
    if (name?.kind === 'name') names.assign(name.text, [unknownValue], outer);
    return { indent: line.indent, certainty: undefined, from: line.tokens.length };
  }
  const certainty = headers.get(first.text);
  const colon = certainty === undefined ? undefined : findColon(line);
  // `match` and `case` are names as well, and one with an annotation has a colon.
  if (
    certainty === undefined ||
    colon === undefined ||
    (colon === 1 && (first.text === 'match' || first.text === 'case'))
  )
    return undefined;
  bindInHeader(line, colon, names);
  return { indent: line.indent, certainty: outer === 'certain' ? certainty : outer, from: colon + 1 };
}

/**
 * Reads the names that a Python file assigns outside of functions and classes, as far as literals show their values. Nothing
 * is run, nothing is refused. What stands in a block (`if`, `try`, `for`) adds possible values; a `with` and a `finally` run.
 */
export function readPython(source: string): ReadonlyMap<string, Variable> {
  const names = createPythonNames();
  const budget = createCopyBudget();
  const blocks: Block[] = [];
  for (const line of readLogicalLines(source)) {
    while (line.indent <= (blocks.at(-1)?.indent ?? -1)) blocks.pop();
    const outer = blocks.length === 0 ? 'certain' : blocks.at(-1)?.certainty;
    if (outer === undefined) continue;
    const header = readHeader(line, outer, names);
    if (header === undefined) readStatements(line, 0, outer, names, budget);
    else {
      blocks.push(header);
      if (header.certainty !== undefined) readStatements(line, header.from, header.certainty, names, budget);
    }
  }
  return names.all;
}
