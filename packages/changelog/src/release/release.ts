import type { Bump } from '../fragments/fragment.ts';
import type { Bullet } from '../markdown/bullet.ts';

/** The bullets below one section heading. */
export interface ReleaseSection {
  readonly title: string;
  readonly entries: readonly Bullet[];
}

/** How the version of what is not released yet is counted. */
interface PendingVersion {
  /** The version that a release would have. */
  readonly next: string;
  readonly previous: string;
  readonly bump: Bump;
}

/** Where a label of the changelog leads: `[docs]: https://…`. */
export interface LinkTarget {
  readonly label: string;
  readonly url: string;
}

/** One release of a changelog: what every format renders. */
export interface Release extends Partial<PendingVersion> {
  /** Without a leading `v`; absent for what is not released yet. */
  readonly version?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** What the heading says beside version and date: `(PyPI Release)`. */
  readonly suffix?: string;
  readonly sections: readonly ReleaseSection[];
  /** Of a release that was read from a file: the Markdown below its heading, LF line ends, with whatever is no entry too. */
  readonly body?: string;
  /** The same: what the labels of its links lead to. */
  readonly definitions?: readonly LinkTarget[];
  /** The comparison with the release before it, from the foot of the file. */
  readonly url?: string;
}
