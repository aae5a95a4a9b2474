import type { ChangedFile, Workspace } from '@signpost/workspace';
import type { Collected } from '../collect/source.ts';
import { once } from '../project/remember.ts';
import type { CheckOptions } from '../settings/check-options.ts';
import type { JudgedChange } from '../verdict/judge.ts';

/** A change under check, with the state that it starts from. */
export interface Change extends JudgedChange {
  /** The project before the change. */
  readonly before: () => Workspace;
  /** What a document held before the change; git is asked only for those that somebody wants to know. */
  readonly formerText: Collected['formerText'];
  /** Whether somebody was told: what rules find then is more than the state of the files says. */
  readonly hasToldFormer: () => boolean;
}

/** Where each document that was there before lay then. */
function listFormerPaths(changes: readonly ChangedFile[]): ReadonlyMap<string, string> {
  return new Map(
    changes.flatMap((change) => {
      if (change.status === 'modified') return [[change.path, change.path]];
      return change.status === 'renamed' ? [[change.path, change.from]] : [];
    }),
  );
}

/** The change that a check asks about; nothing where it asks about the whole project. */
export function findChange({ isStaged, since }: CheckOptions, workspace: Workspace): Change | undefined {
  if (isStaged !== true && since === undefined) return undefined;
  const changes = workspace.changedFiles(since);
  const formerPaths = listFormerPaths(changes);
  const before = once(() => workspace.openCommit(since === undefined ? 'HEAD' : workspace.findBase(since)));
  let hasToldFormer = false;
  return {
    ...(since === undefined ? {} : { since }),
    touched: new Set(changes.map(({ path }) => path)),
    before,
    formerText(path) {
      const former = formerPaths.get(path);
      const content = former === undefined ? undefined : before().readFile(former);
      if (content?.kind !== 'text') return undefined;
      hasToldFormer = true;
      return content.text;
    },
    hasToldFormer: () => hasToldFormer,
  };
}
