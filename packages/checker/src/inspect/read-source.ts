import type { UnreadableFile } from '@signpost/model';
import { decodeContent, type FileContent, type Workspace } from '@signpost/workspace';
import { describeFailure } from '../collect/describe-failure.ts';
import type { Source } from '../collect/source.ts';
import type { InspectedInput } from './inspect-options.ts';
import type { ChosenDocument } from './select-documents.ts';

/** A document's text, or why there is none. */
export type ReadSource = Source | UnreadableFile;

function toSource({ path, format }: Pick<ChosenDocument, 'path' | 'format'>, content: FileContent): ReadSource {
  if (content.kind !== 'text') return { path, reason: describeFailure(content) };
  return { path, format, text: content.text };
}

/** Reads one document of the project. */
export function readSource(workspace: Workspace, document: Pick<ChosenDocument, 'path' | 'format'>): ReadSource {
  return toSource(document, workspace.readFile(document.path));
}

/** Decodes what standard input gave. */
export function readInput({ format, bytes }: InspectedInput): ReadSource {
  return toSource({ path: '-', format }, decodeContent(bytes));
}
