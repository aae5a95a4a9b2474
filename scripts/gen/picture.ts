import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';
import { renderTerminalSvg } from './terminal-svg.ts';

const columns = 104;

/** Breaks two links of the demo as a contributor would: a plain link instead of a role, and a page that does not exist. */
function breakDemo(folder: string): void {
  const page = join(folder, 'docs/source/quickstart/installation.rst');
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    `${text}\nSee \`configuration\`_ for the options and :doc:\`../user_guide/backend\` for the providers.\n`,
  );
}

/** The picture in the README: the output of a real check of the demo with two broken links, as SVG. */
export function generatePicture(root: string): readonly GeneratedFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-picture-'));
  try {
    cpSync(join(root, 'apps/demo'), folder, { recursive: true, filter: (path) => !path.includes('node_modules') });
    execFileSync('git', ['init', '--quiet', folder]);
    breakDemo(folder);
    const { stdout } = spawnSync(process.execPath, [join(root, 'apps/cli/src/bin.ts'), 'check'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], FORCE_COLOR: '1', COLUMNS: String(columns) },
    });
    const content = renderTerminalSvg(`$ pnpm docs-check\n\n${stdout}`, columns);
    return [{ path: 'docs/images/check.svg', content }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
