import { assertNever } from '@signpost/model';
import { ownHooksFolder } from '../../detect/detect-hooks.ts';
import type { InitPart } from '../../init-part.ts';
import { planHooksFolder } from './plan-hooks-folder.ts';
import { planHusky } from './plan-husky.ts';
import { planLefthook } from './plan-lefthook.ts';
import { planPreCommit } from './plan-pre-commit.ts';

/** The Git hook that refuses a commit which breaks the documentation, by whoever runs the hooks of the project. */
export const hook: InitPart = {
  id: 'hook',
  title: 'Git hook',
  question: 'Refuse commits that break the documentation, by a Git hook?',
  plan(context) {
    const { project, detected } = context;
    const { hooks } = detected;
    if (project.git === undefined) return { kind: 'skip', why: 'this is no Git repository' };
    if (!project.git.isTopLevel) return { kind: 'skip', why: "hooks belong to the repository's root, which is above" };
    switch (hooks.kind) {
      case 'husky':
        return planHusky(context);
      case 'pre-commit':
        return planPreCommit(hooks.path, context);
      case 'lefthook':
        return planLefthook(hooks.path, context);
      case 'folder':
        return planHooksFolder(hooks.path, context);
      case 'none':
        return planHooksFolder(ownHooksFolder, context);
      case 'outside':
        return { kind: 'skip', why: `core.hooksPath leads out of the project, to ${hooks.path}` };
      default:
        return assertNever(hooks);
    }
  },
};
