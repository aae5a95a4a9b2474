import type { InitProject } from '../init-project.ts';
import { detectChangelog } from './detect-changelog.ts';
import { detectHooks } from './detect-hooks.ts';
import { detectNode } from './detect-node.ts';
import { detectSites } from './detect-sites.ts';
import type { Detected } from './detected.ts';

const languages: readonly (readonly [RegExp, string])[] = [
  [/^(?:pyproject\.toml|setup\.py|setup\.cfg)$/, 'Python'],
  [/^Cargo\.toml$/, 'Rust'],
  [/^go\.mod$/, 'Go'],
  [/^(?:pom\.xml|build\.gradle(?:\.kts)?)$/, 'Java'],
];
/** In the order in which make looks for them. */
const makefiles = ['GNUmakefile', 'makefile', 'Makefile'];

/** Looks at a project: its sites, how it is built, who runs its hooks, its changelog. Never throws on what files hold. */
export function detectProject(project: InitProject): Detected {
  const files = project.listFiles();
  const node = detectNode(project);
  const makefile = makefiles.find((path) => files.includes(path));
  const changelog = detectChangelog(project);
  return {
    sites: detectSites(project),
    languages: languages.filter(([name]) => files.some((path) => name.test(path))).map(([, language]) => language),
    hooks: detectHooks(project, node),
    ...(node === undefined ? {} : { node }),
    ...(makefile === undefined ? {} : { makefile }),
    ...(changelog === undefined ? {} : { changelog }),
  };
}
