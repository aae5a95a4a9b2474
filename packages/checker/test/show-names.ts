import type { PythonValue } from '../src/sphinx-config/python/python-value.ts';
import { readPython } from '../src/sphinx-config/python/read-python.ts';

/** A value as one writes it in Python; `?` for what is unknown, `…` where there may be more. */
function showPython(value: PythonValue): string {
  switch (value.kind) {
    case 'string':
      return JSON.stringify(value.value);
    case 'number':
      return String(value.value);
    case 'boolean':
      return value.value ? 'True' : 'False';
    case 'none':
      return 'None';
    case 'unknown':
      return '?';
    default: {
      const shown =
        value.kind === 'dict'
          ? [...value.entries].map(([key, entry]) => `${JSON.stringify(key)}: ${showPython(entry)}`)
          : value.items.map(showPython);
      const inner = [...shown, ...(value.isComplete ? [] : ['…'])].join(', ');
      if (value.kind === 'list') return `[${inner}]`;
      return value.kind === 'tuple' ? `(${inner})` : `${value.kind}{${inner}}`;
    }
  }
}

/** What a file says of its names: `name = value`, with `|` between possible values and `?=` where there may be none. */
export function showNames(source: string): string[] {
  return [...readPython(source)].map(
    ([name, { values, isCertain }]) => `${name} ${isCertain ? '=' : '?='} ${values.map(showPython).join(' | ')}`,
  );
}
