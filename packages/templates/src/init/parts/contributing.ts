import { assertNever } from '@signpost/model';
import { readText } from '@signpost/workspace';
import { ownHooksFolder } from '../detect/detect-hooks.ts';
import type { Detected } from '../detect/detected.ts';
import { readIfText } from '../read-if-text.ts';
import { appendLines } from '../edit/append-lines.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart, PartContext } from '../init-part.ts';
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

/** What a contributor must know where no projection of the project's scenarios says more; in words for both syntaxes. */
function renderDefault(context: PartContext, quote: (code: string) => string): string {
  const activation = nameActivation(context);
  const lines = [
    `- ${quote(nameCheck(context))} checks the documentation${isCheckedInCi(context) ? ', as continuous integration does' : ''}.`,
    `- ${quote(`${nameRunner(context)} scenarios`)} lists the kinds of change and the documents that each owes.`,
    ...(activation === undefined
      ? []
      : [`- After cloning, ${quote(activation)} turns on the hook that checks each commit.`]),
  ];
  return lines.join('\n');
}

function renderMarkdown(context: PartContext): string {
  const body = context.renderSection(name) ?? renderDefault(context, (code) => `\`${code}\``);
  return `## Documentation

<!-- signpost:begin ${name} -->

${body.trim()}

<!-- signpost:end ${name} -->`;
}

function renderRst(context: PartContext): string {
  const body = renderDefault(context, (code) => `\`\`${code}\`\``);
  return `.. rubric:: Documentation

.. signpost:begin ${name}

${body}

.. signpost:end ${name}`;
}

/** A section of the contribution guide, between markers inside which it is kept fresh. */
export const contributing: InitPart = {
  id: 'contributing',
  title: 'Contribution guide',
  question: 'Tell contributors how the documentation is checked?',
  plan(context) {
    const { project } = context;
    const path = project.listFiles().find((file) => usualName.test(file)) ?? 'CONTRIBUTING.md';
    const before = readText(project, path);
    if (before !== undefined && begin.test(before)) return { kind: 'present' };
    const section = /\.rst$/i.test(path) ? renderRst(context) : renderMarkdown(context);
    const text = appendLines(before ?? '# Contributing\n', section, 1);
    return {
      kind: 'write',
      files: [writeFile(project, { path, text, detail: 'a section on documentation' })],
      next: [],
    };
  },
};
