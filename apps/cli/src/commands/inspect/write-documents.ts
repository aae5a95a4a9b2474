import type { Terminal } from '../../terminal.ts';
import type { View } from './views.ts';

/**
 * Writes documents as they are read: one is in memory at a time, and nothing is read for a reader that has left. A document
 * that cannot be read is told on standard error and left out. Returns the exit code: 2 when one was left out.
 */
export async function writeDocuments(view: View, terminal: Terminal): Promise<number> {
  const { documents, start, separator, end } = view;
  let code = 0;
  let before = start;
  for (const document of documents) {
    const source = document.read();
    if ('reason' in source) {
      terminal.warn(`✖ ${source.path} ${source.reason}\n`);
      code = 2;
      continue;
    }
    terminal.print(before + view.render(source));
    before = separator;
    if (!(await terminal.whenReady())) return code;
  }
  terminal.print(before === start ? start.trimEnd() + end.trimStart() : end);
  return code;
}
