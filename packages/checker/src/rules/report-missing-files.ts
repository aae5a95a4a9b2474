import type { Finding, Link, Project, ReferenceKind, Report } from '@signpost/model';
import { isUseOfDefinition } from '../project/is-checked-link.ts';
import { advise, noteRemoval } from '../suggest/advise.ts';
import { suggestPath } from '../suggest/suggest-path.ts';

/** Sphinx copies an address into the page as it is, and a step of the build may put something there. */
function describeUncertain(project: Project, { document, reference }: Link): Pick<Finding, 'severity' | 'note'> {
  const isAddress = reference.kind === 'link' || reference.kind === 'definition';
  if (document.format !== 'rst' || !isAddress || project.docsRootOf(document.path).dialect !== 'sphinx') return {};
  return { severity: 'warning', note: 'Sphinx does not look at this address: the page will have it as it is' };
}

function reportMissing(project: Project, report: Report, link: Link, path: string, noun: string): void {
  report({
    path: link.document.path,
    range: link.reference.targetSpan,
    message: `no such ${noun}: ${path}`,
    ...describeUncertain(project, link),
    ...noteRemoval(project.removedPaths, path),
    ...advise(link, suggestPath(project, link, path), `add ${path}, or link to something that exists`),
  });
}

/** Reports the references of some kinds whose file does not exist; a broken definition once, where it stands. */
export function reportMissingFiles(
  project: Project,
  report: Report,
  kinds: readonly ReferenceKind[],
  noun: string,
): void {
  for (const link of project.links) {
    const { outcome, reference } = link;
    if (outcome.kind !== 'missing-file' || !kinds.includes(reference.kind) || isUseOfDefinition(reference)) continue;
    reportMissing(project, report, link, outcome.path, noun);
  }
}
