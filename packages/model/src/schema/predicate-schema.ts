import * as v from 'valibot';
import type { Predicate } from '../predicate.ts';

const forms = 'expected {answer, is}, {answer, given}, {all}, {any} or {not}';
const several: v.GenericSchema<unknown, readonly Predicate[]> = v.lazy(() => v.array(predicateSchema));

/** A condition as YAML writes it: `{answer: mcp, is: true}`, `{all: […]}`. */
export const predicateSchema: v.GenericSchema<unknown, Predicate> = v.union(
  [
    v.pipe(
      v.strictObject({ answer: v.string(), is: v.union([v.string(), v.boolean()]) }),
      v.transform(({ answer, is }): Predicate => ({ kind: 'is', answer, value: is })),
    ),
    v.pipe(
      v.strictObject({ answer: v.string(), given: v.boolean() }),
      v.transform(({ answer, given }): Predicate => ({ kind: 'given', answer, value: given })),
    ),
    v.pipe(
      v.strictObject({ all: several }),
      v.transform(({ all }): Predicate => ({ kind: 'all', of: all })),
    ),
    v.pipe(
      v.strictObject({ any: several }),
      v.transform(({ any }): Predicate => ({ kind: 'any', of: any })),
    ),
    v.pipe(
      v.strictObject({ not: v.lazy(() => predicateSchema) }),
      v.transform(({ not }): Predicate => ({ kind: 'not', of: not })),
    ),
  ],
  forms,
);
