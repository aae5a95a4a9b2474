import type { Finding, Link, Outcome, Project, ReferenceKind, Report } from '@signpost/model';
import { isFileReference } from '../project/is-file-reference.ts';
import { isUseOfDefinition } from '../project/is-use-of-definition.ts';
import { noteElsewhere } from '../suggest/note-elsewhere.ts';
import { advise, noteRemoval } from '../suggest/advise.ts';
import { suggestPath } from '../suggest/suggest-path.ts';

/** Sphinx copies an address into the page as it is, and a step of the build may put something there. */
function describeUncertain(project: Project, { document, base, reference }: Link): Pick<Finding, 'severity' | 'note'> {
  const isAddress = reference.kind === 'link' || reference.kind === 'definition';
  if (document.format !== 'rst' || !isAddress || project.docsRootOf(base).dialect !== 'sphinx') return {};
  return { severity: 'warning', note: 'Sphinx does not look at this address: the page will have it as it is' };
}

type MissingFile = Extract<Outcome, { readonly kind: 'missing-file' }>;

function reportMissing(project: Project, report: Report, link: Link, outcome: MissingFile, noun: string): void {
  const { path, address, alsoRightOn } = outcome;
  const elsewhere = address ?? (alsoRightOn === undefined ? undefined : path);
  report({
    path: link.document.path,
    range: link.reference.targetSpan,
    message: elsewhere === undefined ? `no such ${noun}: ${path}` : `not on the site: ${elsewhere}`,
    ...describeUncertain(project, link),
    ...noteElsewhere(project, link, alsoRightOn),
    ...noteRemoval(project, path),
    ...advise(
      link,
      suggestPath(project, link, path),
      elsewhere === undefined ? `add ${path}, or link to something that exists` : 'link to a page or file of the site',
    ),
  });
}

/** Whether a link leads to a file, or should; a definition counts once, where it stands. */
export function leadsToFile({ reference, outcome }: Link, kinds: readonly ReferenceKind[]): boolean {
  const isFile = outcome.kind === 'ok' || outcome.kind === 'missing-file';
  return isFile && kinds.includes(reference.kind) && isFileReference(reference) && !isUseOfDefinition(reference);
}

/** Reports those of the links whose file does not exist. */
export function reportMissingFiles(
  project: Project,
  report: Report,
  judges: (link: Link) => boolean,
  noun: string,
): void {
  for (const link of project.links) {
    if (link.outcome.kind === 'missing-file' && judges(link)) reportMissing(project, report, link, link.outcome, noun);
  }
}
