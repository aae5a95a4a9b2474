import type * as v from 'valibot';

type Schema = v.GenericSchema;

/** Follows `optional` and `nullable` to the schema that they wrap. */
function unwrap(schema: Schema): Schema {
  let current = schema;
  while ('wrapped' in current && isSchema(current.wrapped)) current = current.wrapped;
  return current;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

function memberOf(schema: Schema, key: string): Schema | undefined {
  if ('entries' in schema && typeof schema.entries === 'object' && schema.entries !== null) {
    const member: unknown = Reflect.get(schema.entries, key);
    return isSchema(member) ? member : undefined;
  }
  if ('options' in schema && Array.isArray(schema.options)) {
    const members = schema.options.filter(isSchema).map((option) => memberOf(unwrap(option), key));
    return members.find((member) => member !== undefined);
  }
  if ('item' in schema && isSchema(schema.item)) return schema.item;
  if ('value' in schema && isSchema(schema.value)) return schema.value;
  return undefined;
}

function keysOf(schema: Schema): string[] {
  if ('options' in schema && Array.isArray(schema.options)) {
    return schema.options.filter(isSchema).flatMap((option) => keysOf(unwrap(option)));
  }
  return 'entries' in schema && typeof schema.entries === 'object' && schema.entries !== null
    ? Object.keys(schema.entries)
    : [];
}

/** The keys that an object schema (of a union: each of its objects) knows at a path; none where it leads to no object. */
export function findKnownKeys(schema: Schema, path: readonly string[]): string[] {
  let current = unwrap(schema);
  for (const key of path) {
    const member = memberOf(current, key);
    if (member === undefined) return [];
    current = unwrap(member);
  }
  return keysOf(current);
}
