const changelogName =
  /^(?:change[-_]?log|changes|history|news|releases|release[-_]?notes)(?:\.(?:md|markdown|rst|txt))?$/i;

/** Whether a file is called as changelogs are; `name` is without folders. */
export function isChangelogName(name: string): boolean {
  return changelogName.test(name);
}
