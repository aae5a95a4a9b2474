import type { InitProject } from '../init-project.ts';
import type { HookManager, NodePackage } from './detected.ts';

/** The folder for hooks where nobody chose one. */
export const ownHooksFolder = '.githooks';

/** The names that lefthook looks for, in its order. */
const lefthookConfig = /^\.?lefthook\.(?:ya?ml|json|toml)$/;

const preCommitConfig = '.pre-commit-config.yaml';

function detectByPath(path: string): HookManager {
  const folder = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
  if (folder === '.husky' || folder === '.husky/_') return { kind: 'husky' };
  const isOutside = folder.startsWith('/') || /^[a-z]:/i.test(folder) || folder.split('/').includes('..');
  return { kind: isOutside || folder === '' ? 'outside' : 'folder', path: folder };
}

/** Who runs the Git hooks of a project: what Git is told decides, then what lies there. */
export function detectHooks(project: InitProject, node: NodePackage | undefined): HookManager {
  const path = project.git?.path;
  if (path !== undefined) return detectByPath(path);
  const files = project.listFiles();
  if (files.some((file) => file.startsWith('.husky/')) || node?.dependencies.has('husky') === true) {
    return { kind: 'husky' };
  }
  if (files.includes(preCommitConfig)) return { kind: 'pre-commit', path: preCommitConfig };
  const lefthook = files.find((file) => lefthookConfig.test(file));
  if (lefthook !== undefined) return { kind: 'lefthook', path: lefthook };
  if (node?.dependencies.has('lefthook') === true) return { kind: 'lefthook', path: 'lefthook.yml' };
  if (files.some((file) => file.startsWith(`${ownHooksFolder}/`))) return { kind: 'folder', path: ownHooksFolder };
  return { kind: 'none' };
}

/** The manager that a person chose, set up as it would be found. */
export function chooseHooks(name: HookChoice, found: HookManager): HookManager {
  if (found.kind === name || (name === 'githooks' && found.kind === 'folder')) return found;
  if (name === 'husky') return { kind: 'husky' };
  if (name === 'pre-commit') return { kind: 'pre-commit', path: preCommitConfig };
  if (name === 'lefthook') return { kind: 'lefthook', path: 'lefthook.yml' };
  return { kind: 'folder', path: ownHooksFolder };
}

/** What a person may choose to run the hooks. */
export type HookChoice = (typeof hookChoices)[number];

/** The names of the hook managers that `init` can set up. */
export const hookChoices = ['githooks', 'husky', 'lefthook', 'pre-commit'] as const;
