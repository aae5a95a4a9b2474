import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** docutils comes with the machine's Python or not at all. */
export interface Docutils {
  readonly name: string;
  readonly makes: string;
  /** Starts the program that reads a job and measures as the Node one does. */
  readonly command: readonly string[];
}

function versionOf(python: string): string | undefined {
  try {
    const code = 'import docutils; print(docutils.__version__)';
    return execFileSync(python, ['-c', code], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}

/** docutils of the first Python that has it. */
export function findDocutils(): Docutils | undefined {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const version = versionOf(python);
    if (version === undefined) continue;
    return {
      name: `docutils ${version}`,
      makes: 'the reference tree; blocks have lines; Sphinx directives and roles are errors to it',
      command: [python, join(import.meta.dirname, 'parse-with-docutils.py')],
    };
  }
  return undefined;
}
