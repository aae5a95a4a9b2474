import type { Finding, Project, Reference } from '@signpost/model';
import { posix } from 'node:path';
import type { CheckedChangeset } from './read-changesets.ts';

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/|#|$)/i;

/** A target as a path, without its query; nothing where percent signs make no sense in it. */
function decode(target: string): string | undefined {
  try {
    return decodeURIComponent(target);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function judge(
  { target, kind, targetSpan }: Reference,
  folder: string,
  project: Project,
): Omit<Finding, 'path'> | undefined {
  if (!(kind === 'link' || kind === 'image' || kind === 'definition') || elsewhere.test(target)) return undefined;
  const [, file = '', fragment] = /^([^?#]*)[^#]*(?:#(.*))?$/s.exec(target) ?? [];
  const decoded = decode(file);
  const path = decoded === undefined ? undefined : posix.join(folder, decoded).replace(/\/$/, '');
  const note = 'links of an entry lead where they lead from the changelog';
  if (path === undefined || !(project.files.hasFile(path) || project.files.hasFolder(path)))
    return { range: targetSpan, message: `no such file: ${path ?? file}`, note, hint: 'correct the link' };
  const anchor = fragment === undefined ? undefined : decode(fragment);
  if (anchor === undefined || anchor === '' || project.document(path) === undefined) return undefined;
  return project.anchorsOf(path).has(anchor)
    ? undefined
    : { range: targetSpan, message: `no such section: ${path}#${anchor}`, note, hint: 'correct the link' };
}

/** Links: to files that are there, seen from the changelog that the entry will stand in, and to their sections. */
export function checkEntryLinks({ path }: CheckedChangeset, changelog: string, project: Project): readonly Finding[] {
  const folder = posix.dirname(changelog);
  return (project.document(path)?.references ?? []).flatMap((reference): readonly Finding[] => {
    const finding = judge(reference, folder, project);
    return finding === undefined ? [] : [{ path, ...finding }];
  });
}
