import { unknownValue, type PythonValue } from './python-value.ts';

/** What a name may stand for at the end of the file. */
export interface Variable {
  /** One value for each way through the file, in the order of the text; at least one. */
  readonly values: readonly PythonValue[];
  /** False where only a block assigns it, so that the name may have no value at all. */
  readonly isCertain: boolean;
}

/** Whether a statement runs in any case, or stands in a block that may be skipped. */
export type Certainty = 'certain' | 'possible';

/** The names of a file while it is read from top to bottom. */
export interface PythonNames {
  get(name: string): Variable | undefined;
  /** In a block the values become further ones. */
  assign(name: string, values: readonly PythonValue[], certainty: Certainty): void;
  /** Gives a name the object of another: what changes the one changes the other. */
  share(name: string, other: string): void;
  /** Replaces the value by a changed one; in a block the last one gets a changed sibling. An absent name is unknown before. */
  change(name: string, certainty: Certainty, apply: (value: PythonValue) => PythonValue): void;
  forget(name: string, certainty: Certainty): void;
}

/** More ways through a file than anyone compares; from there on the last value stands for the rest, an unknown one beside it. */
const mostValues = 16;

function addValues(known: readonly PythonValue[], more: readonly PythonValue[]): readonly PythonValue[] {
  const all = [...known, ...more];
  return all.length <= mostValues ? all : [...all.slice(0, mostValues - 2), unknownValue, ...all.slice(-1)];
}

/** An empty set of names. */
export function createPythonNames(): PythonNames & { readonly all: ReadonlyMap<string, Variable> } {
  const all = new Map<string, { values: readonly PythonValue[]; isCertain: boolean }>();
  return {
    all,
    get: (name) => all.get(name),
    assign(name, values, certainty) {
      const known = certainty === 'possible' ? all.get(name) : undefined;
      const isCertain = certainty === 'certain' || known?.isCertain === true;
      all.set(name, { values: addValues(known?.values ?? [], values), isCertain });
    },
    share(name, other) {
      const variable = all.get(other);
      if (variable !== undefined) all.set(name, variable);
    },
    change(name, certainty, apply) {
      const variable = all.get(name);
      if (variable === undefined) all.set(name, { values: [apply(unknownValue)], isCertain: certainty === 'certain' });
      else if (certainty === 'certain') variable.values = variable.values.map(apply);
      else variable.values = addValues(variable.values, [apply(variable.values.at(-1) ?? unknownValue)]);
    },
    forget(name, certainty) {
      const variable = all.get(name);
      if (certainty === 'certain') all.delete(name);
      else if (variable !== undefined) all.set(name, { ...variable, isCertain: false });
    },
  };
}
