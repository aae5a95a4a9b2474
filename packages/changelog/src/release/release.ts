import type { Bullet } from '../markdown/bullet.ts';

/** The bullets below one section heading. */
export interface ReleaseSection {
  readonly title: string;
  readonly entries: readonly Bullet[];
}

/** One release of a changelog: what every format renders. */
export interface Release {
  /** Without a leading `v`; absent for what is not released yet. */
  readonly version?: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** What the heading says beside version and date: `(PyPI Release)`. */
  readonly suffix?: string;
  readonly sections: readonly ReleaseSection[];
}
