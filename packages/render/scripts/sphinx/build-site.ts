import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** Debian's, whatever else stands in the path. */
const program = '/usr/bin/sphinx-build';

/** Whether Sphinx is installed as the system's package. */
export const hasSphinx = existsSync(program);

/** What a machine without the project's extensions needs to build it; every setting else stays as it is. */
const additions = `

import importlib.util as _util


def _is_here(name):
    try:
        return _util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


extensions = [name for name in globals().get("extensions", []) if _is_here(name)]
if not _is_here("linkify_it"):
    myst_enable_extensions = [name for name in globals().get("myst_enable_extensions", []) if name != "linkify"]
html_theme = "alabaster"
intersphinx_mapping = {}
`;

/** Builds the site of a folder with Sphinx, in a copy of its project within `work`; returns the folder of its HTML. */
export function buildSite(project: string, site: string, work: string): string {
  const copy = join(work, 'project');
  cpSync(project, copy, { recursive: true, filter: (path) => !/(?:^|\/)(?:\.git|node_modules)$/.test(path) });
  appendFileSync(join(copy, site, 'conf.py'), additions);
  const output = join(work, 'html');
  const { status, stderr } = spawnSync(program, ['-q', '-b', 'html', join(copy, site), output], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`sphinx-build ended with ${String(status)}:\n${stderr}`);
  return output;
}
