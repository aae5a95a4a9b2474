import type { FileContent, Workspace } from '@signpost/workspace';
import { digestBytes } from './digest-bytes.ts';
import type { FactsCache } from './facts-cache.ts';
import { nameBlob } from './name-blob.ts';

/** What a run looked at, so that another one can tell whether it would see the same. */
export interface RecordedReads {
  /** The same workspace; what is read through it is written down. */
  readonly workspace: Workspace;
  /** The files that were read or identified, those that were not there among them. */
  readonly paths: () => readonly string[];
  /** The files that were read as bytes, with a digest of what they held. */
  readonly bytes: () => readonly (readonly [path: string, digest: string])[];
  /** Whether git was asked what changed, now or ever. */
  readonly askedHistory: () => boolean;
}

/** Writes down which files are read, and keeps in the cache what tells that one is still the same. */
export function recordReads(workspace: Workspace, cache: FactsCache): RecordedReads {
  const paths = new Set<string>();
  const bytes = new Map<string, string>();
  let askedHistory = false;
  const note = (path: string, content: FileContent): void => {
    const isNew = !paths.has(path);
    paths.add(path);
    const identity = isNew ? workspace.identify(path) : undefined;
    if (identity?.kind !== 'disk' || content.kind !== 'text' || cache.objectOf(path, identity) !== undefined) return;
    cache.see(path, identity, nameBlob(content.text));
  };
  return {
    workspace: {
      ...workspace,
      identify(path) {
        paths.add(path);
        return workspace.identify(path);
      },
      readFile(path) {
        const content = workspace.readFile(path);
        note(path, content);
        return content;
      },
      readFiles(wanted) {
        const contents = workspace.readFiles(wanted);
        for (const [path, content] of contents) note(path, content);
        return contents;
      },
      readBytes(path) {
        const content = workspace.readBytes(path);
        bytes.set(path, digestBytes(content));
        return content;
      },
      changedFiles(since) {
        askedHistory = true;
        return workspace.changedFiles(since);
      },
      removedFiles(since) {
        askedHistory = true;
        return workspace.removedFiles(since);
      },
      findBase(since) {
        askedHistory = true;
        return workspace.findBase(since);
      },
      committedRenames() {
        askedHistory = true;
        return workspace.committedRenames();
      },
      arrivals() {
        askedHistory = true;
        return workspace.arrivals();
      },
    },
    paths: () => [...paths],
    bytes: () => [...bytes],
    askedHistory: () => askedHistory,
  };
}
