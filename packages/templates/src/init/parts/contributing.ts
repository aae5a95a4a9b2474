import { assertNever } from '@signpost/model';
import { readText } from '@signpost/workspace';
import { ownHooksFolder } from '../detect/detect-hooks.ts';
import type { Detected } from '../detect/detected.ts';
import { renderMarkers } from '../../docs/marker.ts';
import { readIfText } from '../../read-if-text.ts';
import { languageOf } from '../../template/language-of.ts';
import { appendLines } from '../edit/append-lines.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart, PartContext } from '../init-part.ts';
import { withChanges } from '../with-changes.ts';
import { nameRunner } from '../runner.ts';
import { isCheckedInCi } from './ci.ts';
import { mentionsCheck } from './hook/mentions-check.ts';

const name = 'contributing';
const usualName = /^(?:\.github\/|docs\/)?contributing\.(?:md|markdown|rst)$/i;
const begin = new RegExp(`\\bsignpost:begin ${name}\\b`);

/** How a contributor starts the check here. */
function nameCheck(context: PartContext): string {
  const { project, detected } = context;
  const { makefile, node } = detected;
  if (makefile !== undefined && /^docs-check\b/m.test(readIfText(project, makefile) ?? '')) return 'make docs-check';
  const manifest = node === undefined ? undefined : readIfText(project, 'package.json');
  if (node !== undefined && manifest?.includes('"docs-check"') === true) return `${node.manager} run docs-check`;
  return `${nameRunner(context)} check`;
}

/** The file that runs the check at a commit, and what turns it on in a fresh clone. */
function findHook({ hooks, node }: Detected): { readonly path: string; readonly activation: string } {
  switch (hooks.kind) {
    case 'husky':
      return { path: '.husky/pre-commit', activation: `${node?.manager ?? 'npm'} install` };
    case 'pre-commit':
    case 'lefthook':
      return { path: hooks.path, activation: `${hooks.kind} install` };
    case 'folder':
    case 'outside':
    case 'none': {
      const folder = hooks.kind === 'folder' ? hooks.path : ownHooksFolder;
      return { path: `${folder}/pre-commit`, activation: `git config core.hooksPath ${folder}` };
    }
    default:
      return assertNever(hooks);
  }
}

function nameActivation({ project, detected }: PartContext): string | undefined {
  const { path, activation } = findHook(detected);
  return mentionsCheck(readIfText(project, path) ?? '') ? activation : undefined;
}

/** What a contributor must know before anything else: how to check, how the hook comes to a fresh clone, and how the command starts. */
function renderLead(context: PartContext, quote: (code: string) => string): string {
  const activation = nameActivation(context);
  const check = `- ${quote(nameCheck(context))} checks the documentation`;
  const hook =
    activation === undefined
      ? ''
      : `\n- After cloning, ${quote(activation)} turns on the hook that checks each commit.`;
  const command = `\n- Where ${quote('signpost')} stands below, run ${quote(nameRunner(context))}.`;
  return `${check}${isCheckedInCi(context) ? ', as continuous integration does' : ''}.${hook}${command}`;
}

/** The section with nothing between its markers yet. */
function renderSection(path: string, context: PartContext): string {
  const language = languageOf(path.toLowerCase());
  const markers = renderMarkers(name, language).join('\n\n');
  if (language === 'rst') {
    return `.. rubric:: Documentation\n\n${renderLead(context, (code) => `\`\`${code}\`\``)}\n\n${markers}`;
  }
  return `## Documentation\n\n${renderLead(context, (code) => `\`${code}\``)}\n\n${markers}`;
}

/** A section of the contribution guide: what holds here, and between markers what the scenarios say, which is kept fresh. */
export const contributing: InitPart = {
  id: 'contributing',
  title: 'Contribution guide',
  question: 'Tell contributors how the documentation is checked?',
  plan(context) {
    const { project } = context;
    const path = project.listFiles().find((file) => usualName.test(file)) ?? 'CONTRIBUTING.md';
    const before = readText(project, path);
    if (before !== undefined && begin.test(before)) return { kind: 'present' };
    const text = appendLines(before ?? '# Contributing\n', renderSection(path, context), 1);
    const edit = writeFile(project, { path, text, detail: 'a section on documentation' });
    const filled = context.fillDocument(withChanges(project, [edit.change]), path) ?? text;
    return { kind: 'write', files: [{ ...edit, change: { ...edit.change, content: filled } }], next: [] };
  },
};
