import { addValues, extendSequence, iterate, updateDict } from './combine-values.ts';
import { unknownValue, type PythonValue } from './python-value.ts';
import { readWholeValue } from './read-elements.ts';
import { openCursor } from './read-value.ts';
import { blur, listNames, type Statement } from './statement.ts';
import { closerOf, isToken } from './value-cursor.ts';

/** The values behind a `=`, with the name that they came from where they have one. */
interface Assigned {
  readonly values: readonly PythonValue[];
  readonly source: string | undefined;
}

/** Reads what stands behind the last `=`: all values of another name, or the one that is written. */
function readAssigned(statement: Statement, from: number): Assigned {
  const { tokens, names, end } = statement;
  const only = end === from + 1 ? tokens[from] : undefined;
  const known = only?.kind === 'name' ? names.get(only.text) : undefined;
  return known !== undefined && only?.kind === 'name'
    ? { values: known.values, source: only.text }
    : { values: [readWholeValue(openCursor(statement, from), end)], source: undefined };
}

function assignName({ names, certainty }: Statement, name: string, { values, source }: Assigned): void {
  const isObject = values.every(({ kind }) => kind === 'list' || kind === 'set' || kind === 'dict');
  if (source !== undefined && isObject && certainty === 'certain') names.share(name, source);
  else names.assign(name, values, certainty);
}

function assignItem(statement: Statement, name: string, bracket: number, value: PythonValue): void {
  const { names, certainty, budget } = statement;
  const key = readWholeValue(openCursor(statement, bracket + 1), closerOf(statement, bracket));
  names.change(name, certainty, (known) => {
    if (key.kind !== 'string' || (known.kind !== 'dict' && known.kind !== 'unknown')) return blur(known);
    return updateDict(known, { kind: 'dict', entries: new Map([[key.value, value]]), isComplete: true }, budget);
  });
}

function assignEach(statement: Statement, from: number, end: number, value: PythonValue): void {
  const targets = listNames(statement, from, end);
  const isFlat = statement.tokens.slice(from, end).every(({ kind, text }) => kind === 'name' || text === ',');
  const { items, isComplete } = iterate(value, statement.budget);
  const isExact = isFlat && isComplete && value.kind !== 'set' && items.length === targets.length;
  for (const [index, target] of targets.entries()) {
    const item = isExact ? items[index] : undefined;
    statement.names.assign(target, [item ?? unknownValue], statement.certainty);
  }
}

function assignTarget(statement: Statement, from: number, end: number, assigned: Assigned): void {
  const { tokens, names, certainty } = statement;
  const [first, second] = [tokens[from], tokens[from + 1]];
  const [value = unknownValue, ...others] = assigned.values;
  const only = others.length === 0 ? value : unknownValue;
  if (first?.kind !== 'name' || isToken(second, ',')) assignEach(statement, from, end, only);
  else if (end === from + 1) assignName(statement, first.text, assigned);
  else if (isToken(second, '[') && closerOf(statement, from + 1) === end - 1) {
    assignItem(statement, first.text, from + 1, only);
  } else names.change(first.text, certainty, blur);
}

/** `a = b = value`; `equals` are the places of the marks, `targetEnd` that of the first target's annotation, if it has one. */
export function assign(statement: Statement, equals: readonly number[], targetEnd: number | undefined): void {
  const last = equals.at(-1) ?? statement.end;
  const { values, source: other } = readAssigned(statement, last + 1);
  let source = other;
  let { from } = statement;
  for (const end of equals) {
    const name = statement.tokens[from];
    const stop = from === statement.from ? (targetEnd ?? end) : end;
    assignTarget(statement, from, stop, { values, source });
    if (name?.kind === 'name' && stop === from + 1) source ??= name.text;
    from = end + 1;
  }
}

/** `name += value` and its like; a list grows, anything else gets a new value. */
export function augment(statement: Statement, mark: number): void {
  const { tokens, names, certainty, budget, from, end } = statement;
  const name = tokens[from];
  if (name?.kind !== 'name') return;
  const value = readWholeValue(openCursor(statement, mark + 1), end);
  if (mark !== from + 1) names.change(name.text, certainty, blur);
  else if (isToken(tokens[mark], '|=') && value.kind !== 'set') {
    names.change(name.text, certainty, (known) => updateDict(known, value, budget));
  } else if (isToken(tokens[mark], '+=') || isToken(tokens[mark], '|=')) {
    names.change(name.text, certainty, (known) => {
      if (known.kind !== 'list' && known.kind !== 'set') return addValues(known, value, budget);
      const { items, isComplete } = iterate(value, budget);
      return extendSequence(known, items, isComplete, budget);
    });
  } else names.change(name.text, certainty, () => unknownValue);
}
