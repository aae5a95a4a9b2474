import { readToday } from '@signpost/workspace';
import { planRelease, type ReleaseInput, type ReleasePlan } from '@signpost/changelog';
import { type Arguments, defineCommand } from '../../../command.ts';
import { conflictingOptions } from '../../../messages/conflicting-options.ts';
import { changelogInput } from '../../../project/changelog-input.ts';
import { type OpenProject, openProject } from '../../../project/open-project.ts';
import { writeEntryHint } from '../write-entry-hint.ts';
import { listChanges } from '../list-changes.ts';
import { recordRelease } from './record-release.ts';
import { requireCommitted } from './require-committed.ts';
import { takeSnapshot } from './take-snapshot.ts';

type Planned = Extract<ReleasePlan, { kind: 'release' }>;

const conflicts = [
  ['version', 'pre', 'a version says already which prerelease it is'],
  ['snapshot', 'pre', 'a snapshot is a prerelease of its own'],
  ['snapshot', 'version', 'a snapshot counts up its own version'],
  ['snapshot', 'commit', 'a snapshot is there to be thrown away'],
  ['snapshot', 'tag', 'a snapshot is there to be thrown away'],
] as const;

function readInput(parsed: Arguments, project: OpenProject): ReleaseInput {
  const [version, pre, suffix] = [parsed.value('version'), parsed.value('pre'), parsed.value('suffix')];
  return {
    ...changelogInput(project),
    date: parsed.value('date') ?? readToday(),
    ...(version === undefined ? {} : { version }),
    ...(pre === undefined ? {} : { pre }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function describeGit({ tag }: Planned, parsed: Arguments): string {
  if (parsed.has('tag')) return ` Tagged ${tag}; publish it: git push --follow-tags`;
  return parsed.has('commit') ? ' Committed.' : ' Undo: signpost undo';
}

function describe(plan: Planned, parsed: Arguments): string {
  const { changes, hasVersionFile, leftCount, previous, version } = plan;
  const isDryRun = parsed.has('dry-run');
  const left = leftCount === 1 ? '1 entry stays' : `${leftCount} entries stay`;
  return [
    listChanges(changes, isDryRun),
    hasVersionFile ? '' : `no version file was found; only the changelog ${isDryRun ? 'would be' : 'was'} written\n`,
    leftCount === 0 ? '' : `${left} below [Unreleased]; to release them too, first: signpost changelog import\n`,
    isDryRun
      ? `${previous} → ${version}. Nothing was written (--dry-run).\n`
      : `Released ${version} (was ${previous}).${describeGit(plan, parsed)}\n`,
  ].join('');
}

export const command = defineCommand({
  summary: 'Bump the versions, write the release into the changelog, remove the changesets.',
  options: [
    { name: 'allow-dirty', summary: 'Release on top of changes that no commit holds.' },
    { name: 'commit', summary: 'Commit what the release wrote, and nothing else.' },
    { name: 'date', value: 'YYYY-MM-DD', summary: 'The date of the release. Default: today.' },
    { name: 'dry-run', summary: 'List what would be written; write nothing.' },
    {
      name: 'pre',
      value: 'NAME',
      summary: 'A prerelease: rc, beta, alpha. Its changesets stay for the final release.',
    },
    {
      name: 'snapshot',
      value: 'NAME',
      summary: 'A version to try out, in version files only: 1.3.0-NAME.20261122093000.',
    },
    { name: 'suffix', value: 'TEXT', summary: 'What the heading says after the date: "(PyPI Release)".' },
    { name: 'tag', summary: 'Commit and tag; `changelog.tag` in signpost.yaml says how tags are named.' },
    { name: 'version', value: 'VERSION', summary: 'The version. Default: counted up from the changesets.' },
  ],
  examples: [
    ['signpost changelog release', 'release what is pending'],
    ['signpost changelog release --dry-run', 'see the files first'],
    ['signpost changelog release --tag', 'and commit and tag it'],
    ['signpost changelog release --pre rc', '1.3.0-rc.1, the next time 1.3.0-rc.2'],
  ],
  async run(parsed, terminal) {
    for (const [one, other, why] of conflicts)
      if (parsed.has(one) && parsed.has(other)) throw conflictingOptions(one, other, why);
    const project = await openProject(terminal.folder);
    const isDryRun = parsed.has('dry-run');
    const snapshot = parsed.value('snapshot');
    if (snapshot !== undefined && takeSnapshot(project, { name: snapshot, isDryRun }, terminal)) return 0;
    const plan = snapshot === undefined ? planRelease(readInput(parsed, project)) : undefined;
    if (plan?.kind !== 'release') {
      terminal.warn(`nothing to release: no changeset is pending (${writeEntryHint})\n`);
      return 0;
    }
    const { workspace } = project;
    if (!parsed.has('allow-dirty') && !isDryRun) requireCommitted(workspace, plan.changes);
    const tag = parsed.has('tag') ? plan.tag : undefined;
    const isCommitted = parsed.has('commit') || parsed.has('tag');
    if (!isDryRun) recordRelease(workspace.root, { version: plan.version, changes: plan.changes, isCommitted, tag });
    terminal.print(describe(plan, parsed));
    return 0;
  },
});
