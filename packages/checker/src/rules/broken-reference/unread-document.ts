import { posix } from 'node:path';
import type { Finding, Project } from '@signpost/model';

const suffixes = ['.rst', '.md', '.markdown', '.txt', '.ipynb'];

/** What to say of a docname whose file exists, but is no page of the site; undefined where there is no such file. */
export function describeUnreadDocument(
  project: Project,
  base: string,
  docname: string,
): Pick<Finding, 'note' | 'hint'> | undefined {
  const root = project.docsRootOf(base);
  const isUnread = (path: string): boolean => project.files.hasFile(path) && project.docsRootOf(path) !== root;
  const named = posix.join(root.path, docname);
  const isNamed = suffixes.includes(posix.extname(named)) && isUnread(named);
  const file = isNamed ? named : suffixes.map((suffix) => named + suffix).find((path) => project.files.hasFile(path));
  if (file === undefined) return undefined;
  if (!isUnread(file)) {
    return {
      note: `${file} exists, but conf.py leaves it out`,
      hint: 'take it out of `exclude_patterns` and its like',
    };
  }
  const suffix = posix.extname(file);
  return {
    note: `${file} exists, but nothing in conf.py reads its format`,
    hint: suffix === '.md' ? 'add `myst_parser` to `extensions`' : `add \`${suffix}\` to \`source_suffix\``,
  };
}
