import { findRoot, undoLast } from '@signpost/workspace';
import { defineCommand } from '../../command.ts';
import { resolveFolder } from '../../project/resolve-folder.ts';

export const command = defineCommand({
  summary: 'Take back what the last command wrote; again, what the one before wrote.',
  options: [{ name: 'dest', value: 'FOLDER', summary: 'The project that was written to. Default: where you are.' }],
  examples: [
    ['signpost undo', 'take back the last `signpost new`, `init`, `check --fix` or release'],
    ['signpost undo --dest apps/demo', 'the same for another project'],
  ],
  async run(parsed, terminal) {
    const folder = resolveFolder(terminal.folder, parsed.value('dest') ?? '.');
    const { root } = findRoot(folder);
    const { label, files, memo } = undoLast(root);
    const hooks =
      label === 'init' && (await import('./release-hooks.ts')).releaseHooks(root)
        ? '  git config core.hooksPath\n'
        : '';
    const again = memo === undefined ? '' : `Again, with the same answers: signpost new ${memo.key} --again\n`;
    terminal.print(`✔ took back ${label}\n${files.map((path) => `  ${path}\n`).join('')}${hooks}${again}`);
    return 0;
  },
});
