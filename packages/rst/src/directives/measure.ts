import { trim } from '../characters/white-space.ts';

const units = new Set('em ex ch rem vw vh vmin vmax cm mm Q in pc pt px'.split(' '));

/** A length as docutils writes it, without blanks and needless digits; undefined where the text is none. */
export function readMeasure(text: string, allowsPercent: boolean): string | undefined {
  const match = /^(-?[0-9.]+) *([a-zA-Zµ]*|%)$/.exec(trim(text));
  const [, digits = '', unit = ''] = match ?? [];
  const value = digits === '' ? Number.NaN : Number(digits);
  const isKnown = unit === '' || units.has(unit) || (allowsPercent && unit === '%');
  if (!isKnown || Number.isNaN(value) || value < 0) {
    return undefined;
  }
  return `${value}${digits.includes('.') && Number.isInteger(value) ? '.0' : ''}${unit}`;
}
