import type { Span } from '@signpost/model';
import type { Bullet } from '../markdown/bullet.ts';
import type { Release, ReleaseSection } from '../release/release.ts';
import type { Block } from './block.ts';

/** An entry where it stands, in Markdown whatever the file is written in. */
export interface ReadEntry extends Bullet {
  readonly span: Span;
}

/** A section where it stands; `entries` are its bullets, other text is only in the file. */
export interface ReadSection extends ReleaseSection {
  readonly entries: readonly ReadEntry[];
  readonly headingSpan: Span;
}

/** A release where it stands: its span goes from its heading, and what names that, to what follows it. */
export interface ReadRelease extends Release {
  readonly sections: readonly ReadSection[];
  readonly headingSpan: Span;
  readonly span: Span;
  /** Whatever stands below the heading, in Markdown with LF line ends. */
  readonly body: string;
}

/** A heading of the first levels that is neither the title nor that of a release. */
export interface OtherHeading {
  readonly text: string;
  readonly span: Span;
}

/** A link definition: `[0.3.0]: https://…`. */
export interface LinkDefinition {
  readonly label: string;
  readonly url: string;
  readonly span: Span;
}

/** A changelog as a text with known places: whatever stands in no span is kept as it is. */
export interface Changelog {
  /** In the order of the file. */
  readonly releases: readonly ReadRelease[];
  readonly definitions: readonly LinkDefinition[];
  readonly others: readonly OtherHeading[];
  /** Everything that the file holds, in its order. */
  readonly blocks: readonly Block[];
  /** Offset at which the releases end: that of the link definitions at the foot, else the length. */
  readonly footStart: number;
}
