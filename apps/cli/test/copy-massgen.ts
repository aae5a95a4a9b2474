import { createRepository, type Repository } from '@signpost/testkit';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const massgen = join(import.meta.dirname, '../../../../shared/massgen');

/** Whether the real project lies beside the clone. */
export const hasMassgen = existsSync(join(massgen, 'docs/source/conf.py'));
if (!hasMassgen) console.warn('MassGen: skipped, as ../shared/massgen does not lie beside this clone');

/** A temporary repository with a copy of MassGen, committed on `main`. */
export function copyMassgen(): Repository {
  const repository = createRepository();
  cpSync(massgen, repository.root, { recursive: true });
  repository.commit('chore: start');
  return repository;
}
