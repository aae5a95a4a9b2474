import { padNumber } from '@signpost/model/series';

/** A number in the manner of the one that it replaces: `7` stays short, `0007` and `XXXX` are as wide as the series. */
export function writeLike(written: string, number: number, width: number): string {
  if (!/^\d/.test(written) || written.length === width) return padNumber(number, width);
  return written.startsWith('0') ? padNumber(number, written.length) : String(number);
}
