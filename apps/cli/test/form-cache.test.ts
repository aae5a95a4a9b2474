import { runCheck } from '@signpost/checker';
import { UsageError } from '@signpost/model';
import { createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { moreRules } from '../src/project/more-rules.ts';

const own = `id: decision
title: Decision record
purpose: keeps the reasons
occasion: conditional
when: a decision was made
place: decisions
name: '{{ number }}-{{ title | kebab }}'
numbered: true
`;
const place = '.signpost/kinds/decision/kind.yaml';

async function check(folder: string, isStaged = false): Promise<readonly string[]> {
  const { verdict } = await runCheck({ folder, moreRules, only: ['document-form'], isStaged });
  return verdict.diagnostics.map(({ message }) => message);
}

test('a form that changes is asked for by the next check, staged or not', async () => {
  const repository = createRepository({
    'docs/decisions/0001-a.md': '# ADR-0001: A\n\n**Status:** Accepted\n\n## Why\n\nWords.\n',
    '.signpost/kinds/decision/files/document.md': '# {{ title | md }}\n',
    [place]: `${own}form: { sections: [Why] }\n`,
  });
  const { root } = repository;
  expect(await check(root)).toEqual([]);
  expect(await check(root)).toEqual([]);
  repository.write(place, `${own}form: { sections: [Reason] }\n`);
  expect(await check(root)).toEqual(['no section "Reason"']);
  expect(await check(root, true)).toEqual([]);
});

test('a kind that is wrong is named, its repair can be staged, and blames only what the change touches', async () => {
  const repository = createRepository({
    'docs/decisions/0001-a.md': '# ADR-0001: A\n',
    '.signpost/kinds/decision/files/document.md': '# {{ title | md }}\n',
    [place]: `${own}form: { section: [Why] }\n`,
  });
  const { root } = repository;
  await expect(check(root)).rejects.toThrow(UsageError);
  repository.commit('wrong');
  repository.write(place, `${own}form: { sections: [Why] }\n`);
  repository.git('add', '--all');
  expect(await check(root, true)).toEqual([]);
  repository.write('docs/decisions/0001-a.md', '# ADR-0001: A\n\nWords.\n');
  repository.git('add', '--all');
  expect(await check(root, true)).toEqual(['no section "Why"']);
});
