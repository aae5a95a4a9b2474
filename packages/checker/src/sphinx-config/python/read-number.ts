import { unknownValue, type PythonValue } from './python-value.ts';

const whole = /^(?:0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+|0+|[1-9]\d*)$/;
const fraction = /^(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][+-]?\d+)?$/;
const separator = /(?<=[\da-fA-FxXoObB])_(?=[\da-fA-F])/g;

/** Reads a number; one that is no number of Python, complex, or too large to be exact is unknown. */
export function readNumber(text: string, sign: 1 | -1): PythonValue {
  const digits = text.replace(separator, '');
  const isWhole = whole.test(digits);
  const value = isWhole || fraction.test(digits) ? sign * Number(digits) : Number.NaN;
  const isExact = isWhole ? Number.isSafeInteger(value) : Number.isFinite(value);
  return isExact ? { kind: 'number', value } : unknownValue;
}
