import type { CheckedFinding } from './findings/checked-finding.ts';
import type { TodoItem } from './protocol.ts';

/** What other parts of Signpost do for the preview. */
export interface Services {
  /** Checks the project as it is now; rejects with a reason for people. */
  check(): Promise<readonly CheckedFinding[]>;
  /** What the change of this branch owes; rejects with a reason for people. */
  listTodo(): Promise<readonly TodoItem[]>;
  /** Shows a line of a file in the editor; false where none is set. */
  openEditor(path: string, line: number): boolean;
}
