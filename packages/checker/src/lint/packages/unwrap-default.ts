function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** What a loaded package is about: its default export, also where compiled CommonJS wraps it once more. */
export function unwrapDefault(loaded: unknown): unknown {
  const outer = isObject(loaded) && 'default' in loaded ? loaded['default'] : loaded;
  return isObject(outer) && 'default' in outer && outer['__esModule'] === true ? outer['default'] : outer;
}

/** A map of values by name, not a list, not a function. */
export function isValues(value: unknown): value is Readonly<Record<string, unknown>> {
  return isObject(value) && !Array.isArray(value);
}
