import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** What differs between projects that release in this way. */
export interface ReleaseWorkflow {
  /** The branch that releases are made of. */
  readonly branch: string;
  /** How the command is started: `npx -y @signpost/cli@1`. */
  readonly signpost: string;
  /** What has to run before that, if anything. */
  readonly install?: string;
}

/** The template stays in `src`, which is published with it; this file may run from `dist`. */
const folder = fileURLToPath(new URL('../../src/workflow/', import.meta.url));

/** The workflow of GitHub Actions that releases a project by a pull request: the text of `.github/workflows/release.yml`. */
export function renderReleaseWorkflow({ branch, signpost, install }: ReleaseWorkflow): string {
  const step = install === undefined ? '' : `      - run: ${install}\n`;
  return readFileSync(join(folder, 'release.yml.template'), 'utf8')
    .replaceAll('{{install}}\n', () => step)
    .replaceAll('{{branch}}', () => branch)
    .replaceAll('{{signpost}}', () => signpost);
}
