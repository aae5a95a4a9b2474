import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { type Branches, listBranches } from '../src/index.ts';

function place({ base, names }: Branches): Pick<Branches, 'base' | 'names'> {
  return { base, names };
}

test('the branches of a repository, its base, and where this one and another parted', () => {
  const repository = createRepository({ 'a.md': '# A\n' });
  const first = repository.commit('first');
  repository.git('checkout', '--quiet', '-b', 'topic/x');
  repository.commit('second');
  const branches = listBranches(repository.root);
  expect(place(branches)).toEqual({ base: 'main', names: ['main', 'topic/x'] });
  expect(branches.findParting('main')).toBe(first);
  expect(branches.findParting('nowhere')).toBeUndefined();
});

test('the base is what the remote says', () => {
  const origin = createRepository({ 'a.md': '# A\n' }, { branch: 'trunk' });
  origin.commit('first');
  const clone = createFolder();
  origin.git('clone', '--quiet', '.', clone.root);
  expect(listBranches(clone.root).base).toBe('origin/trunk');
  expect(listBranches(clone.root).names).toEqual(['trunk', 'origin/trunk']);
});

test('outside of git, and before the first commit, there are none', () => {
  expect(place(listBranches(createFolder().root))).toEqual({ base: undefined, names: [] });
  expect(place(listBranches(createRepository().root))).toEqual({ base: undefined, names: [] });
});
