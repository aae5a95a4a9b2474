import { assertNever } from '@signpost/model';
import type { PartContext } from '../init-part.ts';
import { isDependency } from '../runner.ts';

/** The commands that install what package.json lists, exactly as the lockfile has it. */
export function listInstall(context: PartContext): readonly string[] {
  const { node } = context.detected;
  if (node === undefined || !isDependency(context)) return [];
  switch (node.manager) {
    case 'npm':
      return [node.hasLockfile ? 'npm ci' : 'npm install'];
    case 'pnpm':
      return ['corepack enable', `pnpm install${node.hasLockfile ? ' --frozen-lockfile' : ''}`];
    case 'yarn': {
      const frozen = node.isModernYarn ? ' --immutable' : ' --frozen-lockfile';
      return ['corepack enable', `yarn install${node.hasLockfile ? frozen : ''}`];
    }
    case 'bun':
      return ['npm install --global bun', `bun install${node.hasLockfile ? ' --frozen-lockfile' : ''}`];
    default:
      return assertNever(node.manager);
  }
}
