import { assertNever } from '@signpost/model';
import { unreadableFile } from '../messages/unreadable-file.ts';
import type { Workspace } from './workspace.ts';

/**
 * The text of a file of the project; nothing when there is none.
 * @throws UsageError `unreadable-file` when it is there but no text.
 */
export function readText(files: Pick<Workspace, 'readFile'>, path: string): string | undefined {
  const content = files.readFile(path);
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'missing':
      return undefined;
    case 'unreadable':
      throw unreadableFile(path, 1, content.why);
    case 'not-utf8':
      throw unreadableFile(path, content.line, 'it is not UTF-8');
    case 'too-large':
      throw unreadableFile(path, 1, 'it is too large');
    default:
      return assertNever(content);
  }
}
