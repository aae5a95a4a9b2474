import * as fc from 'fast-check';
import { expect } from 'vitest';

/** Law: what was rendered and parsed again is what it was. Throws with the smallest value for which it does not hold. */
export function checkRoundTrip<T>(
  values: fc.Arbitrary<T>,
  render: (value: T) => string,
  parse: (text: string) => T,
): void {
  const law = fc.property(values, (value) => {
    expect(parse(render(value))).toEqual(value);
  });
  fc.assert(law);
}
