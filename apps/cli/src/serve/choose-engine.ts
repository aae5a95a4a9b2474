import { posix, join } from 'node:path';
import type { SettingsFile } from '@signpost/model/schema';
import type { Engine } from '@signpost/preview';
import { prepareStateFolder, type Workspace } from '@signpost/workspace';
import { missingSphinxSite } from '../messages/missing-sphinx-site.ts';
import { unknownEngine } from '../messages/unknown-engine.ts';
import { openProject } from '../project/open-project.ts';

type Named = NonNullable<NonNullable<NonNullable<SettingsFile['serve']>['engines']>[string]>;

/** The outermost folder with a conf.py, those that are likely first. */
function findSphinxFolder(paths: readonly string[]): string | undefined {
  const found = paths.filter((path) => posix.basename(path) === 'conf.py').map((path) => posix.dirname(path));
  const likely = ['docs/source', 'docs', 'doc/source', 'doc', 'source'];
  const folder =
    likely.find((each) => found.includes(each)) ??
    found.toSorted((a, b) => a.split('/').length - b.split('/').length)[0];
  return folder === '.' ? '' : folder;
}

function openSphinx(workspace: Workspace): Engine {
  const { root } = workspace;
  const source = findSphinxFolder(workspace.listFiles());
  if (source === undefined) throw missingSphinxSite();
  const output = join(prepareStateFolder(root), 'built', 'sphinx');
  const doctrees = join(prepareStateFolder(root), 'built', 'sphinx-doctrees');
  const command = ['sphinx-build', '-q', '-b', 'html', '-d', doctrees, source === '' ? '.' : source, output] as const;
  return { name: 'sphinx', command, source, output };
}

function openNamed(name: string, { command, source = '', output }: Named, root: string): Engine {
  const folder = output === undefined ? join(prepareStateFolder(root), 'built', name) : join(root, output);
  const [program = '', ...rest] = command.map((part) => part.replaceAll('{output}', folder));
  return {
    name,
    command: [program, ...rest],
    source: posix.join(source, '.') === '.' ? '' : posix.join(source),
    output: folder,
  };
}

/**
 * The builder that is asked for; nothing where none is. It runs code of the project, so only a person asks for it.
 * @throws UsageError for one that there is not.
 */
export async function chooseEngine(name: string | undefined, folder: string): Promise<Engine | undefined> {
  if (name === undefined) return undefined;
  const { workspace, settings } = await openProject(folder);
  const engines = settings.serve?.engines ?? {};
  const named = Object.hasOwn(engines, name) ? engines[name] : undefined;
  if (named !== undefined) return openNamed(name, named, workspace.root);
  if (name === 'sphinx') return openSphinx(workspace);
  throw unknownEngine(name, ['sphinx', ...Object.keys(engines)]);
}
