import { createFolder, type SpecInput, type SpecOutput } from '@signpost/testkit';
import {
  chooseHooks,
  detectProject,
  type HookChoice,
  initParts,
  type InitProject,
  mergeChanges,
  type PartOutcome,
  planPart,
  withChanges,
} from '../src/index.ts';
import { openTexts } from './open-texts.ts';

/** The `config` block of a spec of `init`. */
interface Config {
  /** The parts that are planned, in their order; all without it. */
  readonly parts?: readonly string[];
  readonly hooks?: HookChoice;
  readonly git?: InitProject['git'];
  readonly named?: boolean;
  readonly section?: string;
}

/** A project whose root is an empty folder in which the files are only told of. */
export function openInMemory(
  root: string,
  files: Readonly<Record<string, string>>,
  git?: InitProject['git'],
): InitProject {
  return {
    ...openTexts(root, new Map(Object.entries(files))),
    ...(git === undefined ? {} : { git }),
  };
}

/** Puts a text between the markers of a document, as `signpost docs` does with what it generates. */
function fill(project: InitProject, path: string, section: string | undefined): string | undefined {
  const content = project.readFile(path);
  if (section === undefined || content.kind !== 'text') return undefined;
  return content.text.replace(/(signpost:begin .*\n)\n/, (_whole, begin: string) => `${begin}\n${section}\n`);
}

/** A part with its outcome. */
export interface Planned {
  readonly id: string;
  readonly outcome: PartOutcome;
}

/** Plans parts one upon the other, as the command does when every one is wanted. */
export function planAll(project: InitProject, config: Config = {}): { planned: Planned[]; after: InitProject } {
  const found = detectProject(project);
  const detected = config.hooks === undefined ? found : { ...found, hooks: chooseHooks(config.hooks, found.hooks) };
  const planned: Planned[] = [];
  let after = project;
  for (const part of initParts.filter(({ id, isOnRequest }) => config.parts?.includes(id) ?? isOnRequest !== true)) {
    const outcome = planPart(part, {
      project: after,
      detected,
      version: '1.2.3',
      isNamed: config.named ?? false,
      renderRelease: ({ branch, signpost, install }) => `${branch}\n${install ?? 'nothing to install'}\n${signpost}\n`,
      fillDocument: (filled, path) => fill(filled, path, config.section),
    });
    planned.push({ id: part.id, outcome });
    if (outcome.kind === 'write') after = withChanges(after, mergeChanges(outcome.files.map(({ change }) => change)));
  }
  return { planned, after };
}

function tell({ id, outcome }: Planned): string {
  if (outcome.kind === 'skip') return `${id}: left out, ${outcome.why}\n`;
  if (outcome.kind === 'present') return `${id}: there already\n`;
  const mode = outcome.files.some(({ change }) => change.kind === 'create' && change.isExecutable === true);
  return [
    ...(mode ? ['executable'] : []),
    ...(outcome.hooksPath === undefined ? [] : [`git config core.hooksPath ${outcome.hooksPath}`]),
    ...outcome.next,
  ]
    .map((line) => `${id}: ${line}\n`)
    .join('');
}

/** Runs one test of a spec of `init`: its files are the project, `after` is what was written, `diagnostics` what was told. */
export function runInit({ files, config }: SpecInput): SpecOutput {
  const options = (config ?? {}) as Config;
  const { planned } = planAll(
    openInMemory(createFolder().root, files, options.git ?? { isTopLevel: true, own: [] }),
    options,
  );
  const changes = mergeChanges(
    planned.flatMap(({ outcome }) => (outcome.kind === 'write' ? outcome.files.map(({ change }) => change) : [])),
  );
  const after = Object.fromEntries(
    changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]])),
  );
  return { after, diagnostics: planned.map(tell).join('') };
}
