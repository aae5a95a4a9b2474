/** What kind of release is wanted; without any of these the next final one, counted up from the changesets. */
export interface ReleaseRequest {
  /** The version in place of one that is counted up. */
  readonly version?: string;
  /** Makes it a prerelease of that name: `rc`, `beta`, `alpha`, or a word of the project's own. */
  readonly pre?: string;
}
