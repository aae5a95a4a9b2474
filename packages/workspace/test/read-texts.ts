import type { Workspace } from '../src/index.ts';

/** Every file of a view with its text, or with why it has none. */
export function readTexts(workspace: Workspace): Readonly<Record<string, string>> {
  const contents = workspace.readFiles(workspace.listFiles());
  return Object.fromEntries(
    [...contents].map(([path, content]) => [path, content.kind === 'text' ? content.text : `(${content.kind})`]),
  );
}
