/** `fix(rst)!: …`: the type of a conventional commit, and whether it breaks something. */
const conventional = /^([a-z]+)(?:\([^()]*\))?(!?):/i;

/** What the first word of any other subject says; a sign in front of it, such as an emoji, is passed over. */
const firstWord = /^[^\p{L}\p{N}]*(?:\[[^\][]*\]\s*)?(\p{L}+)\b(?!\s*\/)/u;

const words: ReadonlyMap<string, string> = new Map([
  ...['refactor', 'refactors', 'rename', 'renames', 'move', 'moves', 'simplify', 'extract', 'split', 'clean'].map(
    (word) => [word, 'refactor'] as const,
  ),
  ...['bump', 'bumps', 'upgrade', 'upgrades'].map((word) => [word, 'build'] as const),
  ...['fix', 'fixes', 'fixed', 'bugfix', 'hotfix', 'resolve', 'resolves'].map((word) => [word, 'fix'] as const),
  ...['add', 'adds', 'added', 'implement', 'implements', 'introduce', 'introduces', 'support', 'supports', 'allow'].map(
    (word) => [word, 'feat'] as const,
  ),
]);

/**
 * The types that a commit's subject shows: of a conventional commit its own, in small letters, with `breaking` for a mark; of
 * any other what its first word says, if it is one of a few that leave no doubt.
 */
export function readCommitTypes(subject: string): readonly string[] {
  const [, type, breaks] = conventional.exec(subject) ?? [];
  if (type !== undefined) return breaks === '!' ? [type.toLowerCase(), 'breaking'] : [type.toLowerCase()];
  const word = words.get((firstWord.exec(subject)?.[1] ?? '').toLowerCase());
  return word === undefined ? [] : [word];
}
