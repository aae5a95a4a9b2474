import type { Change, ChangeCommit, ChangedFile } from '@signpost/model';

const statuses = { A: 'added', M: 'changed', D: 'deleted' } as const;

function readFile(line: string): ChangedFile {
  const [letter = '', path = '', to] = line.split(' ');
  if (letter === 'R' && to !== undefined) return { path: to, status: 'changed', from: path };
  if (letter === 'A' || letter === 'M' || letter === 'D') return { path, status: statuses[letter] };
  throw new TypeError(`not a changed file: ${line}`);
}

function readCommit(message: string): ChangeCommit {
  const [subject = '', ...rest] = message.split('\n');
  const trailers = rest.flatMap((line): (readonly [string, string])[] => {
    const [, name, value] = /^([A-Za-z-]+): (.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value]];
  });
  return { subject, trailers };
}

/** A diff by hand: `A path`, `M path`, `D path`, `R from to`; commit messages; lines by path, `+` or `-` first. */
export function writeChange(
  files: readonly string[],
  commits: readonly string[] = [],
  lines: Readonly<Record<string, readonly string[]>> = {},
): Change {
  const side = (path: string, sign: string): readonly string[] =>
    (lines[path] ?? []).flatMap((line) => (line.startsWith(sign) ? [line.slice(1)] : []));
  return {
    files: files.map(readFile),
    commits: commits.map(readCommit),
    lines: (path) => ({ added: side(path, '+'), removed: side(path, '-') }),
  };
}
