import { dereference, type Schema, Validator } from '@cfworker/json-schema';
import { runWithin } from './run-within.ts';

/** What a value does not satisfy, and where in it: the keys that lead there. */
interface Violation {
  readonly why: string;
  readonly keys: readonly string[];
}

/** Tells whether values satisfy a schema. */
export interface Validate {
  (value: unknown): readonly Violation[];
}

type Draft = '4' | '7' | '2019-09' | '2020-12';

function draftOf(name: unknown): Draft {
  const text = typeof name === 'string' ? name : '';
  if (/draft-0[3-4]/.test(text)) return '4';
  if (/draft-0[5-7]/.test(text)) return '7';
  return text.includes('2019-09') ? '2019-09' : '2020-12';
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readPointer(pointer: string): readonly string[] {
  return pointer
    .replace(/^#\/?/, '')
    .split('/')
    .filter((key) => key !== '')
    .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Faults that only say that something inside is wrong. */
const outer = /^(?:A subschema had errors|.*does not match schema|.*does not match additional properties schema)/;

const outerKeywords = new Set(['$ref', 'properties', 'items']);

function reword(error: string): string {
  if (error === 'False boolean schema.') return 'no such key is known';
  return error
    .replace(/^Instance (?=\S)/, '')
    .replace(/^type "(.*?)" is invalid. Expected "(.*)"\.$/, 'found $1, expected $2')
    .replace(/\.$/, '');
}

/** One violation for a value: the parts of a choice that was not met are no news. */
function keepOutermost(violations: readonly Violation[]): readonly Violation[] {
  const told = new Set<string>();
  return violations.filter(({ keys }) => {
    const places = keys.map((_, at) => JSON.stringify(keys.slice(0, at + 1)));
    if (places.some((place) => told.has(place))) return false;
    told.add(places.at(-1) ?? '');
    return true;
  });
}

/** A pattern may try every way to match, and choices may be nested in choices: after this time a schema is given up. */
const longestMilliseconds = 10_000;

function refuse(why: string): readonly Violation[] {
  return [{ why: `the schema cannot be used: ${why}`, keys: [] }];
}

/** Asks a validator within its time; where that is over once, never again. */
function limit(validator: Validator, milliseconds: number): Validate {
  let isGivenUp = false;
  return (value) => {
    if (isGivenUp) return [];
    const result = runWithin(milliseconds, () => validator.validate(value));
    isGivenUp = result === undefined;
    if (result === undefined) return refuse(`for this file it takes longer than ${milliseconds / 1000} seconds`);
    return keepOutermost(
      result.value.errors
        .filter(({ error, keyword }) => !outerKeywords.has(keyword) && !outer.test(error))
        .map(({ error, instanceLocation }) => ({ why: reword(error), keys: readPointer(instanceLocation) })),
    );
  };
}

/**
 * Reads a schema. It is interpreted: nothing in it becomes code that runs. Its `$ref` lead to its own parts only. A reason where it
 * cannot be used.
 */
export function compileSchema(
  schema: unknown,
  milliseconds: number = longestMilliseconds,
): Validate | { readonly why: string } {
  if (!isSchema(schema)) return { why: 'it is no map' };
  try {
    const draft = draftOf(schema['$schema']);
    dereference(schema);
    const validator = new Validator(schema, draft, false);
    validator.validate(null);
    const validate = limit(validator, milliseconds);
    return (value) => {
      try {
        return validate(value);
      } catch (error) {
        if (error instanceof Error) return refuse(error.message.split('\n', 1)[0] ?? '');
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof Error) return { why: error.message.split('\n', 1)[0] ?? '' };
    throw error;
  }
}
