import { findRoot, undoLast } from '@signpost/workspace';
import { defineCommand } from '../../command.ts';

export const command = defineCommand({
  summary: 'Take back what the last command wrote; again, what the one before wrote.',
  options: [],
  examples: [['signpost undo', 'take back the last `signpost new`, `check --fix` or release']],
  run(_, terminal) {
    const { label, files } = undoLast(findRoot(terminal.folder).root);
    terminal.print(`✔ took back ${label}\n${files.map((path) => `  ${path}\n`).join('')}`);
    return 0;
  },
});
