import * as v from 'valibot';
import type { PathStatus, Predicate } from '../predicate.ts';

const forms =
  'expected {answer, is}, {answer, given}, {added}, {changed}, {deleted}, {touched}, {line, in}, {removed-line, in}, {commit}, {every-commit}, {all}, {any} or {not}';
const several: v.GenericSchema<unknown, readonly Predicate[]> = v.lazy(() => v.array(predicateSchema));
const globs = v.array(v.pipe(v.string(), v.nonEmpty()));
const texts = v.pipe(globs, v.minLength(1, 'at least one'));
const except = v.optional(globs, []);
const least = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1);

/** `paths` are globs; `@name` is an area or a place. */
function pathPredicate(
  status: PathStatus,
  paths: readonly string[],
  others: readonly string[],
  count: number,
): Predicate {
  return { kind: 'path', status, paths, except: others, least: count };
}

function linePredicate(
  side: 'added' | 'removed',
  pattern: string,
  paths: readonly string[],
  others: readonly string[],
): Predicate {
  return { kind: 'line', side, pattern, paths, except: others };
}

/** A condition as YAML writes it: `{answer: mcp, is: true}`, `{added: ['@source']}`, `{all: […]}`. */
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
      v.strictObject({ added: texts, except, least }),
      v.transform((path): Predicate => pathPredicate('added', path.added, path.except, path.least)),
    ),
    v.pipe(
      v.strictObject({ changed: texts, except, least }),
      v.transform((path): Predicate => pathPredicate('changed', path.changed, path.except, path.least)),
    ),
    v.pipe(
      v.strictObject({ deleted: texts, except, least }),
      v.transform((path): Predicate => pathPredicate('deleted', path.deleted, path.except, path.least)),
    ),
    v.pipe(
      v.strictObject({ touched: texts, except, least }),
      v.transform((path): Predicate => pathPredicate('touched', path.touched, path.except, path.least)),
    ),
    v.pipe(
      v.strictObject({ line: v.string(), in: texts, except }),
      v.transform((found): Predicate => linePredicate('added', found.line, found.in, found.except)),
    ),
    v.pipe(
      v.strictObject({ 'removed-line': v.string(), in: texts, except }),
      v.transform((found): Predicate => linePredicate('removed', found['removed-line'], found.in, found.except)),
    ),
    v.pipe(
      v.strictObject({ commit: texts }),
      v.transform(({ commit }): Predicate => ({ kind: 'commit', types: commit, isEvery: false })),
    ),
    v.pipe(
      v.strictObject({ 'every-commit': texts }),
      v.transform(({ 'every-commit': types }): Predicate => ({ kind: 'commit', types, isEvery: true })),
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
