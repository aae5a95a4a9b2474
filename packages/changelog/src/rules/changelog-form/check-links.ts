import type { Finding } from '@signpost/model';
import { findDefinition, renderDefinition } from '../../changelog-file/link-definitions.ts';
import type { LinkDefinition } from '../../changelog-file/changelog.ts';
import { startOfLine } from '../../markdown/line-bounds.ts';
import { listVersioned } from './check-versions.ts';
import type { CheckedChangelog } from './open-changelog.ts';

const compared = /\/compare\/(.+?)\.{2,3}([^/]+)$/;
/** Bitbucket names the newer revision first. */
const newestFirst = /\/branches\/compare\//;

function names(text: string, version: string): boolean {
  const at = text.indexOf(version);
  return at !== -1 && !/^[\d.]*\d/.test(text.slice(at + version.length)) && !/\d\.?$/.test(text.slice(0, at));
}

function misleads(definition: LinkDefinition, version: string, before: string | undefined): string | undefined {
  const [, left, right] = compared.exec(definition.url) ?? [];
  if (left === undefined || right === undefined) return undefined;
  const [from, to] = newestFirst.test(definition.url) ? [right, left] : [left, right];
  if (!names(to, version)) return `the link of ${version} ends at ${to}`;
  // What was before the first release that the file knows is not in the file.
  return before !== undefined && !names(from, before) && /\d\.\d/.test(from)
    ? `the link of ${version} starts at ${from}, but ${before} is the release before it`
    : undefined;
}

/** Links: where the file keeps one of a release at its foot, every release has its own, and it leads to the right versions. */
export function checkLinks({ path, text, changelog }: CheckedChangelog): readonly Finding[] {
  const { definitions } = changelog;
  const releases = listVersioned(changelog.releases);
  if (!releases.some(({ version }) => findDefinition(definitions, version) !== undefined)) return [];
  return releases.flatMap(({ version, headingSpan }, index): readonly Finding[] => {
    const before = releases[index + 1]?.version;
    const definition = findDefinition(definitions, version);
    if (definition !== undefined) {
      const message = misleads(definition, version, before);
      return message === undefined ? [] : [{ path, range: definition.span, message, hint: 'correct it' }];
    }
    const older = before === undefined ? undefined : findDefinition(definitions, before);
    const finding = { path, range: headingSpan, message: `the release ${version} has no link at the foot of the file` };
    if (older === undefined || before === undefined) return [{ ...finding, hint: 'add it' }];
    const line = text.slice(older.span.start, older.span.end);
    const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
    const start = startOfLine(text, older.span.start);
    const added = `${renderDefinition(line, version, before, releases[index + 2]?.version)}${eol}`;
    return [{ ...finding, fix: { title: 'Add it', edits: [{ path, start, end: start, text: added }] } }];
  });
}
