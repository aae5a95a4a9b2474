export type { ChangedFile } from './git/changed-files.ts';
export type { FileContent } from './read/file-content.ts';
export { findRoot, type Root } from './read/find-root.ts';
export { openWorkspace } from './read/open-workspace.ts';
export type { View, Workspace } from './read/workspace.ts';
export { type Applied, type AppliedFile, applyChanges } from './write/apply-changes.ts';
export { confinePath } from './write/confine-path.ts';
export { recover, type Recovered } from './write/recover.ts';
export { undoLast, type Undone } from './write/undo-last.ts';
