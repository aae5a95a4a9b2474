import type { PackageManager } from './detect/detected.ts';
import type { PartContext } from './init-part.ts';

/** The package that brings the command. */
export const packageName = '@signpost/cli';

const local: Readonly<Record<PackageManager, string>> = {
  npm: 'npx --no-install signpost',
  pnpm: 'pnpm exec signpost',
  yarn: 'yarn run signpost',
  bun: 'bun run signpost',
};

/** Whether the project's own package.json brings the command. */
export function isDependency({ detected }: PartContext): boolean {
  return detected.node?.dependencies.has(packageName) === true;
}

/** How a shell starts the command in this project: from its packages, else fetched in the very version. */
export function nameRunner(context: PartContext): string {
  const { detected, version } = context;
  if (detected.node !== undefined && isDependency(context)) return local[detected.node.manager];
  return `npx --yes ${packageName}@${version}`;
}
