/** A figure with three significant digits, a dash for what was not measured. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

/** Bytes as MiB. */
export function mebibytes(bytes: number): string {
  return Number.isFinite(bytes) ? (bytes / 2 ** 20).toFixed(0) : '–';
}

/** Seconds, to the millisecond at most. */
export function seconds(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}

/** How many times as fast as the reference. */
export function times(ratio: number): string {
  return Number.isFinite(ratio) ? `${digits(ratio)}×` : '–';
}
