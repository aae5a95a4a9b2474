import { createFolder, createRepository } from '@signpost/testkit';
import { expect, test } from 'vitest';
import { openWorkspace } from '../src/index.ts';

const page = 'a line of text\n'.repeat(20);

function arrivalsOf(root: string): Readonly<Record<string, number>> {
  return Object.fromEntries(openWorkspace(root).arrivals());
}

test('when each file came, by the commits that added it, whatever it was called then', () => {
  const repository = createRepository({ 'a.md': page, 'b.md': 'short\n' });
  repository.commit('docs: all');
  repository.write('c.md', 'new\n');
  repository.commit('docs: one more');
  repository.git('mv', 'a.md', 'ü "x".md');
  repository.write('d.md', 'newer\n');
  repository.commit('docs: move');
  repository.git('mv', 'ü "x".md', 'e.md');
  // A name that was given away is another file's now.
  repository.write('a.md', 'newest\n');
  repository.write('b.md', 'changed\n');
  repository.commit('docs: move again');
  repository.write('not-committed.md', 'none\n');
  expect(arrivalsOf(repository.root)).toEqual({ 'a.md': 4, 'b.md': 1, 'c.md': 2, 'd.md': 3, 'e.md': 1 });
});

test('a file that was taken away and came again is as old as its return', () => {
  const repository = createRepository({ 'a.md': page, 'b.md': 'short\n' });
  repository.commit('docs: all');
  repository.remove('a.md');
  repository.commit('docs: less');
  repository.write('a.md', page);
  repository.commit('docs: more');
  expect(arrivalsOf(repository.root)).toEqual({ 'a.md': 2, 'b.md': 1 });
});

test('nothing came where there is no commit or no git', () => {
  expect(arrivalsOf(createRepository({ 'a.md': page }).root)).toEqual({});
  expect(arrivalsOf(createFolder({ 'a.md': page }).root)).toEqual({});
});
