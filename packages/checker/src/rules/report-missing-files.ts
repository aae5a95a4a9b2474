import type { Finding, Link, Outcome, Project, ReferenceKind, Report } from '@signpost/model';
import { isFileReference } from '../project/is-file-reference.ts';
import { isUseOfDefinition } from '../project/is-use-of-definition.ts';
import { advise, noteRemoval } from '../suggest/advise.ts';
import { suggestPath } from '../suggest/suggest-path.ts';
import { noteOtherPlace } from './note-other-place.ts';

const documentSuffix = /\.(?:md|rst)$/;

/** Sphinx copies an address into the page as it is, and a step of the build may put something there. */
function describeUncertain(project: Project, { document, base, reference }: Link): Pick<Finding, 'severity' | 'note'> {
  const isAddress = reference.kind === 'link' || reference.kind === 'definition';
  const isCopied = document.format === 'rst' || (reference.name === 'a' && /\.html(?:[?#]|$)/.test(reference.target));
  if (!isCopied || !isAddress || project.docsRootOf(base).dialect !== 'sphinx') return {};
  return { severity: 'warning', note: 'Sphinx does not look at this address: the page will have it as it is' };
}

/** MyST takes any suffix of a document off a link, and finds the document of that name. */
function describeOtherSuffix(
  project: Project,
  { document, base }: Link,
  path: string,
): Pick<Finding, 'severity' | 'note'> {
  if (document.format !== 'markdown' || project.docsRootOf(base).dialect !== 'sphinx') return {};
  const stem = path.replace(documentSuffix, '');
  const found = stem === path ? undefined : ['.md', '.rst'].find((suffix) => project.files.hasFile(stem + suffix));
  return found === undefined
    ? {}
    : { severity: 'warning', note: `MyST finds ${stem}${found} all the same, GitHub does not` };
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
    ...noteOtherPlace(link.outcome.kind === 'missing-file' ? link.outcome.alsoRightOn : undefined),
    ...describeOtherSuffix(project, link, path),
    ...noteRemoval(project, path),
    ...advise(
      link,
      suggestPath(project, link, path),
      elsewhere === undefined ? `add ${path}, or link to something that exists` : 'link to a page or file of the site',
    ),
  });
}

function explainDead(project: Project, { document, reference }: Link, page: string): Pick<Finding, 'note' | 'hint'> {
  if (page !== document.path && document.format === 'markdown') {
    return {
      note: `${page} includes this document, and on its page the link starts at ${page}`,
      hint:
        project.document(page)?.format === 'markdown'
          ? 'link to an address, or give the include `:relative-docs:`'
          : 'link to an address',
    };
  }
  if (document.format === 'markdown') {
    return { note: 'the site that Sphinx builds has no page for it', hint: 'link to its address in the repository' };
  }
  const isLink = reference.kind === 'link' && reference.name === undefined;
  return {
    note: 'Sphinx copies no file into the site for this address',
    hint: isLink ? 'write `:download:` to offer the file' : 'put the file below a folder of `html_static_path`',
  };
}

/** A link that is right where the document lies, and leads nowhere on the page that a program makes of it. */
function reportDead(project: Project, report: Report, link: Link, page: string): void {
  const { document, reference } = link;
  report({
    path: document.path,
    range: reference.targetSpan,
    severity: 'warning',
    message:
      document.format === 'markdown'
        ? `right on GitHub, dead on the page of ${page}`
        : `right in the repository, dead on the page of ${page}`,
    ...explainDead(project, link, page),
  });
}

/** Whether a link leads to a file, or should; a definition counts once, where it stands. */
export function leadsToFile({ reference, outcome }: Link, kinds: readonly ReferenceKind[]): boolean {
  const isFile = ['ok', 'missing-file', 'missing-on-page'].includes(outcome.kind);
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
    const { outcome } = link;
    if ((outcome.kind !== 'missing-file' && outcome.kind !== 'missing-on-page') || !judges(link)) continue;
    if (outcome.kind === 'missing-file') reportMissing(project, report, link, outcome, noun);
    else reportDead(project, report, link, outcome.page);
  }
}
