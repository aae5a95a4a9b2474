import { createRepository, type Repository } from '@signpost/testkit';
import { cpSync } from 'node:fs';
import { join } from 'node:path';

const demo = join(import.meta.dirname, '../../../demo');

/** A temporary repository with the demo project, committed. */
export function copyDemo(): Repository {
  const repository = createRepository();
  cpSync(demo, repository.root, { recursive: true, filter: (path) => !/node_modules|__pycache__/.test(path) });
  repository.commit('docs: start');
  return repository;
}
