import type { UnreadableFile } from '@signpost/model';
import { decodeContent, type FileContent, type Workspace } from '@signpost/workspace';
import { describeFailure } from '../collect/describe-failure.ts';
import type { Source } from '../collect/source.ts';

/** A source with its text. */
export interface TextSource extends Source {
  readonly text: string;
}

/** A document's text, or why there is none. */
export type ReadSource = TextSource | UnreadableFile;

function toSource(source: Source, content: FileContent): ReadSource {
  if (content.kind !== 'text') return { path: source.path, reason: describeFailure(content) };
  return { ...source, text: content.text };
}

/** Reads one document of the project. */
export function readSource(workspace: Workspace, source: Source): ReadSource {
  return toSource(source, workspace.readFile(source.path));
}

/** Decodes what standard input gave. */
export function readInput(source: Source, bytes: Buffer): ReadSource {
  return toSource(source, decodeContent(bytes));
}
