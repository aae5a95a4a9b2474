/** A program that is measured beside ours; it is installed on first use and is no dependency of the repository. */
export interface Peer {
  /** Name as its users know it, the version included. */
  readonly name: string;
  /** npm packages with exact versions; the first names the folder in the cache. None for what the machine brings. */
  readonly packages: Readonly<Record<string, string>>;
}
