import type { FileChange } from '@signpost/model';
import type { InitProject } from './init-project.ts';

/** The project as it would be after some changes that create or rewrite files. */
export function withChanges(project: InitProject, changes: readonly FileChange[]): InitProject {
  const texts = new Map(changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]])));
  const files = [...new Set([...project.listFiles(), ...texts.keys()])].toSorted();
  return {
    ...project,
    listFiles: () => files,
    readFile(path) {
      const text = texts.get(path);
      return text === undefined ? project.readFile(path) : { kind: 'text', text };
    },
  };
}
