import { createHash } from 'node:crypto';
import type { ChangesetStep } from '@signpost/model';
import { createFile } from '../draft.ts';
import type { StepContext, StepResult } from '../step-context.ts';

const longestName = 60;
const bumps = new Set(['major', 'minor', 'patch']);

/** A file name that says what the change is; a long one is cut after a word and made unique by a hash of the whole. */
function nameFile(name: string): string {
  if (name.length <= longestName) return `${name}.md`;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const start = name.slice(0, longestName);
  const cut = start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : start;
  return `${cut}-${hash}.md`;
}

/** A bump that is named; else the least that the section asks for, which is a patch where it asks for nothing. */
function chooseBump(named: string, section: string, { sections }: StepContext): string {
  if (bumps.has(named)) return named;
  return sections.find(({ title }) => title === section)?.bump ?? 'patch';
}

/** Plans a pending changelog entry: front matter for Changesets, below it the text that the changelog will get. */
export function planChangeset(step: ChangesetStep, context: StepContext): StepResult | undefined {
  const path = `${context.place}/${nameFile(context.render(step.name))}`;
  const section = context.render(step.section);
  const bump = chooseBump(context.render(step.bump), section, context);
  const named = context
    .render(step.packages ?? '')
    .split(',')
    .filter((name) => name !== '');
  const packages = named.length === 0 ? context.packages : named;
  const releases = packages.map((name) => `${JSON.stringify(name)}: ${bump}\n`).join('');
  const details = step.details.flatMap((detail) => context.render(detail).split('\n')).filter((line) => line !== '');
  const bullets = details.map((detail) => `  - ${detail}\n`).join('');
  const entry = `- **${context.render(step.title)}**: ${context.render(step.text)}\n${bullets}`;
  if (!createFile(context.draft, path, `---\n${releases}---\n\n### ${section}\n\n${entry}`)) return undefined;
  return { path, detail: `${bump}, ${section}` };
}
