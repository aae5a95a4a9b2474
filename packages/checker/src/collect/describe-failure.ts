import { assertNever } from '@signpost/model';
import type { FileContent } from '@signpost/workspace';

/** Why a file has no text, for people; the file is the subject of the sentence. */
export function describeFailure(content: Exclude<FileContent, { readonly kind: 'text' }>): string {
  switch (content.kind) {
    case 'missing':
      return 'was removed while it was being read';
    case 'unreadable':
      return `cannot be read: ${content.why}`;
    case 'not-utf8':
      return `is not UTF-8: line ${content.line} holds bytes of another encoding`;
    case 'too-large':
      return `is larger than a document can be (${Math.round(content.size / 1_048_576)} MB)`;
    default:
      return assertNever(content);
  }
}
