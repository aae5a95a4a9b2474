import type { Release } from '../release/release.ts';

/** A way to write a release down. The folder of the file is its id. */
export interface Format {
  readonly id: string;
  /** One sentence for tables and `--help`. */
  readonly summary: string;
  /** LF line ends, the last line ended too. */
  render(release: Release): string;
}

/** Types a format where it is written; returns it unchanged. */
export function defineFormat(format: Format): Format {
  return format;
}
