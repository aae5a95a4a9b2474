import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How editors take a file and a line, by the name of their command. */
const forms: Readonly<Record<string, (file: string, line: number) => readonly string[]>> = {
  code: (file, line) => ['--goto', `${file}:${line}`],
  codium: (file, line) => ['--goto', `${file}:${line}`],
  cursor: (file, line) => ['--goto', `${file}:${line}`],
  subl: (file, line) => [`${file}:${line}`],
  zed: (file, line) => [`${file}:${line}`],
  idea: (file, line) => ['--line', String(line), file],
  gvim: (file, line) => [`+${line}`, file],
  emacsclient: (file, line) => ['--no-wait', `+${line}`, file],
};

/**
 * Opens a line of a file in the editor that SIGNPOST_EDITOR, VISUAL or EDITOR names, when it is one with a window of its own:
 * one in the terminal would take the preview's. Says whether there is one.
 */
export function openEditor(
  root: string,
  { path, line }: { readonly path: string; readonly line: number },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  const named = [environment['SIGNPOST_EDITOR'], environment['VISUAL'], environment['EDITOR']];
  for (const command of named) {
    const [program = ''] = (command ?? '').split(/\s+/);
    const name = program.slice(program.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd)$/i, '');
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (form === undefined) continue;
    const child = spawn(program, [...form(join(root, path), line)], { stdio: 'ignore', detached: true });
    child.on('error', () => undefined);
    child.unref();
    return true;
  }
  return false;
}
