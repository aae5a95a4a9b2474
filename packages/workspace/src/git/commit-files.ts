import { gitMissing } from '../messages/git-missing.ts';
import { nothingCommitted } from '../messages/nothing-committed.ts';
import { notARepository } from '../messages/not-a-repository.ts';
import { tagExists } from '../messages/tag-exists.ts';
import { unusableTag } from '../messages/unusable-tag.ts';
import { followLinks, relativePath } from '../write/confine-path.ts';
import { openRepository, type Repository } from './open-repository.ts';

/** Paths come by standard input: there may be more than a command line holds. */
const fromInput = ['--pathspec-from-file=-', '--pathspec-file-nul'] as const;

function open(root: string): Repository {
  const repository = openRepository(root);
  if (repository === 'no-git') throw gitMissing();
  if (repository === 'no-repository') throw notARepository(root);
  return repository;
}

/** Git knows a file by its own path, whatever link leads to it. */
function toInput(root: string, paths: readonly string[]): string {
  const places = paths.map((path) => relativePath(root, followLinks(root, path)));
  return places.map((path) => `:(literal)${path}\0`).join('');
}

/**
 * Makes sure, before anything is written, that a commit and (where one is named) a tag can be made.
 * @throws UsageError `not-a-repository`, `nothing-committed`, `unusable-tag`, `tag-exists`.
 */
export function requireCommittable(root: string, tag?: string): void {
  const repository = open(root);
  if (repository.ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined) throw nothingCommitted();
  if (tag === undefined) return;
  if (repository.tryRead(['check-ref-format', `refs/tags/${tag}`]) === undefined) throw unusableTag(tag);
  if (repository.ask(['rev-parse', '--verify', '--quiet', `refs/tags/${tag}`]) !== undefined) throw tagExists(tag);
}

/**
 * Commits these files as they lie there, those that a symbolic link leads to too, and no others; hooks run. Where git refuses, its index is as it was. Paths are
 * relative to the root.
 * @throws UsageError `git-failed` with what git or a hook said.
 */
export function commitFiles(root: string, paths: readonly string[], message: string): void {
  const repository = open(root);
  const input = toInput(root, paths);
  repository.read(['add', '--all', ...fromInput], input);
  try {
    repository.read(['commit', '--quiet', `--message=${message}`, '--only', ...fromInput], input);
  } catch (error) {
    repository.read(['reset', '--quiet', ...fromInput], input);
    throw error;
  }
}

/**
 * Makes an annotated tag of the last commit.
 * @throws UsageError `git-failed`.
 */
export function createTag(root: string, name: string, message: string): void {
  open(root).read(['tag', '--annotate', `--message=${message}`, name]);
}
