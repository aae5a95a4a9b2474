const changeset = /^\.changeset\/(pre\/)?(?!(?:readme|agents|claude|gemini)\.md$)[^/]+\.md$/i;

/**
 * Whether a path, relative to its project, is what Changesets 3 reads as a changeset: one that is `pending`, or one that a
 * prerelease has had and that is `kept` for the final release.
 */
export function classifyChangeset(path: string): 'pending' | 'kept' | undefined {
  const found = changeset.exec(path);
  if (found === null) return undefined;
  return found[1] === undefined ? 'pending' : 'kept';
}
