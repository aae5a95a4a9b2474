/** How far an entry moves the version. */
type SectionBump = 'major' | 'minor' | 'patch';

/** A section of the changelog. */
export interface ChangelogSection {
  readonly title: string;
  /** The least that an entry of it moves the version; without it, it asks for nothing. */
  readonly bump?: SectionBump;
}

const keepAChangelog = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
/** https://semver.org, sections 6 to 8: what is new or deprecated is a minor release; before 1.0.0 a removal may be one. */
const usualBumps: ReadonlyMap<string, SectionBump> = new Map([
  ['Added', 'minor'],
  ['Deprecated', 'minor'],
  ['Removed', 'minor'],
]);

/** The sections of a changelog: those that signpost.yaml names, else the six of Keep a Changelog; with what each asks for. */
export function listSections(
  written: readonly (string | ChangelogSection)[] = keepAChangelog,
): readonly ChangelogSection[] {
  return written.map((one) => {
    const { title, bump = usualBumps.get(title) } = typeof one === 'string' ? { title: one } : one;
    return bump === undefined ? { title } : { title, bump };
  });
}
