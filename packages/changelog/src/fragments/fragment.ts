import type { Bullet } from '../markdown/bullet.ts';

/** How far a change moves the version; `none` records it without a release. */
export type Bump = 'major' | 'minor' | 'patch' | 'none';

/** What a changeset's front matter says of one package. */
export interface PackageBump {
  readonly name: string;
  readonly type: Bump;
}

/** A bullet with the section that it belongs to. */
export interface Entry extends Bullet {
  readonly section: string;
  /** Offset in the changeset's file. */
  readonly start: number;
}

/** One changeset file. */
export interface Fragment {
  /** Relative to the project's root, with `/`. */
  readonly path: string;
  /** The whole file, as it was read. */
  readonly text: string;
  readonly releases: readonly PackageBump[];
  /** Whether a prerelease has it already: it lies in `.changeset/pre` until the final release. */
  readonly isPrereleased: boolean;
  /** The entries of its body in their order; none where every bump is `none`. */
  readonly entries: readonly Entry[];
}

/** The bumps, the farthest last. */
export const order: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The farthest of several bumps; `none` of none. */
export function findHighestBump(releases: readonly PackageBump[]): Bump {
  return releases.reduce<Bump>((high, { type }) => (order.indexOf(type) > order.indexOf(high) ? type : high), 'none');
}
