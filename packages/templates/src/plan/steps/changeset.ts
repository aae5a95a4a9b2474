import { createHash } from 'node:crypto';
import type { ChangesetStep } from '@signpost/model';
import { createFile } from '../draft.ts';
import type { StepContext, StepResult } from '../step-context.ts';

const longestName = 60;

/** A file name that says what the change is; a long one is cut after a word and made unique by a hash of the whole. */
function nameFile(name: string): string {
  if (name.length <= longestName) return `${name}.md`;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  const start = name.slice(0, longestName);
  const cut = start.includes('-') ? start.slice(0, start.lastIndexOf('-')) : start;
  return `${cut}-${hash}.md`;
}

/** Plans a pending changelog entry: front matter for Changesets, below it the text that the changelog will get. */
export function planChangeset(step: ChangesetStep, context: StepContext): StepResult | undefined {
  const path = `${context.place}/${nameFile(context.render(step.name))}`;
  const releases = context.packages.map((name) => `${JSON.stringify(name)}: ${step.bump}\n`).join('');
  const details = step.details.map((detail) => context.render(detail)).filter((detail) => detail !== '');
  const bullets = details.map((detail) => `  - ${detail}\n`).join('');
  const entry = `- **${context.render(step.title)}**: ${context.render(step.text)}\n${bullets}`;
  if (!createFile(context.draft, path, `---\n${releases}---\n\n### ${step.section}\n\n${entry}`)) return undefined;
  return { path, detail: `${step.bump}, ${step.section}` };
}
