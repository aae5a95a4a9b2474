import type { ChangeCommit } from '@signpost/model';
import type { View } from '../read/view.ts';
import { findBase, resolveCommit } from './changed-files.ts';
import type { Repository } from './open-repository.ts';
import { splitRecords } from './tree-entries.ts';

const unit = '\u001f';
const record = '\u001e';
const format = `%s${unit}%(trailers:only=true,unfold=true,separator=${record})`;

function parseTrailer(line: string): readonly (readonly [string, string])[] {
  const colon = line.indexOf(':');
  return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
}

function parseCommit(text: string): ChangeCommit {
  const [subject = '', trailers = ''] = text.split(unit);
  return { subject, trailers: trailers.split(record).flatMap(parseTrailer) };
}

/** A project that is not the whole repository has only the commits that touch it; of the whole, empty commits count too. */
function chooseFolders(repository: Repository, except: readonly string[]): readonly string[] {
  const isWhole = except.length === 0 && (repository.ask(['rev-parse', '--show-prefix']) ?? '') === '';
  return isWhole ? [] : ['--full-history', '--', '.', ...except.map((folder) => `:(exclude,literal)${folder}`)];
}

function chooseRange(repository: Repository, view: View, since: string | undefined): readonly string[] | undefined {
  const tip = view.kind === 'revision' ? resolveCommit(repository, view.revision) : 'HEAD';
  if (since !== undefined) return [`${findBase(repository, view, since)}..${tip}`];
  return view.kind === 'revision' ? ['--max-count=1', tip] : undefined;
}

/**
 * The commits from where a view parted from `since`, the oldest first, without merges and those that touch only the folders in
 * `except`. Without `since` there are none, but a revision itself.
 */
export function readCommits(
  {
    repository,
    view,
    since,
  }: { readonly repository: Repository; readonly view: View; readonly since: string | undefined },
  except: readonly string[],
): readonly ChangeCommit[] {
  const range = chooseRange(repository, view, since);
  if (range === undefined) return [];
  const options = ['--no-merges', '--no-show-signature', '--no-color', '--encoding=UTF-8', '-z', `--format=${format}`];
  const output = repository.read(['log', '--reverse', ...options, ...range, ...chooseFolders(repository, except)]);
  return splitRecords(output.at(-1) === 0 ? output : Buffer.concat([output, Buffer.of(0)])).flatMap((text) =>
    text === '' ? [] : [parseCommit(text)],
  );
}
