import { createRepository, renderDiagnostics, type Repository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { runCheck } from '../src/index.ts';

const first = '# ADR-0001: First\n\n**Status:** Accepted\n';
const second = '---\nstatus: rejected\n---\n\n# ADR-0002: Second\n';
const third = ':orphan:\n\nADR-0003: Third\n===============\n\n:Status: Proposed\n';
const fourth = '# ADR-0004: Fourth\n\n## Status\n\nAccepted\n';

function createDecisions(): Repository {
  const repository = createRepository({
    'docs/adr/0001-first.md': first,
    'docs/adr/0002-second.md': second,
    'docs/adr/0003-third.rst': third,
    'docs/adr/0004-fourth.md': fourth,
  });
  repository.commit('first');
  repository.git('checkout', '--quiet', '-b', 'topic');
  return repository;
}

async function checkSteps(repository: Repository, change: { isStaged: true } | { since: string }): Promise<string> {
  const { verdict } = await runCheck({ folder: repository.root, only: ['decision-form'], ...change });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

test('a change that takes statuses where they may go is clean', async () => {
  const repository = createDecisions();
  repository.write('docs/adr/0001-first.md', first.replace('Accepted', 'Deprecated'));
  repository.write('docs/adr/0003-third.rst', third.replace('Proposed', 'Accepted'));
  repository.commit('second');
  expect(await checkSteps(repository, { since: 'main' })).toBe('');
});

test('a step back is reported, in every way to say a status, and through a rename', async () => {
  const repository = createDecisions();
  repository.write('docs/adr/0001-first.md', first.replace('Accepted', 'Proposed'));
  repository.write('docs/adr/0002-second.md', second.replace('rejected', 'accepted'));
  repository.git('mv', 'docs/adr/0004-fourth.md', 'docs/adr/0004-other.md');
  repository.write('docs/adr/0004-other.md', fourth.replace('Accepted', 'Rejected'));
  repository.git('add', '--all');
  const expected = [
    'docs/adr/0001-first.md:3:13 warning decision-form: this change takes the status from accepted to proposed',
    '  note: accepted may become approved, adopted, decided, active, implemented, final',
    '  hint: write a new record that supersedes this one, or name the step under `series` in signpost.yaml',
    'docs/adr/0002-second.md:2:9 warning decision-form: this change takes the status from rejected to accepted',
    '  note: rejected may become draft, proposed, in discussion, in review, under review, review',
    '  hint: write a new record that supersedes this one, or name the step under `series` in signpost.yaml',
    'docs/adr/0004-other.md:5:1 warning decision-form: this change takes the status from accepted to rejected',
    '  note: accepted may become approved, adopted, decided, active, implemented, final',
    '  hint: write a new record that supersedes this one, or name the step under `series` in signpost.yaml',
    '',
  ].join('\n');
  expect(await checkSteps(repository, { isStaged: true })).toBe(expected);
  repository.commit('second');
  expect(await checkSteps(repository, { since: 'main' })).toBe(expected);
});
