import type { Release } from '../release/release.ts';

/** Where a release is read: what links have to lead to. */
export interface RenderOptions {
  /** The address of the repository, without a slash at its end: `https://github.com/owner/name`. */
  readonly repository?: string;
  /** The name of a release in git, by its version: relative links lead to files of that revision. Without it, `v1.2.0`. */
  readonly tagOf?: (version: string) => string;
}

/** A way to write a release down. The folder of the file is its id. */
export interface Format {
  readonly id: string;
  /** One sentence for tables and `--help`. */
  readonly summary: string;
  /** LF line ends, the last line ended too. */
  render(release: Release, options?: RenderOptions): string;
  /** The same for many releases in their order: a page of documentation, a list. */
  renderAll(releases: readonly Release[], options?: RenderOptions): string;
}

/** Types a format where it is written; returns it unchanged. */
export function defineFormat(format: Format): Format {
  return format;
}
