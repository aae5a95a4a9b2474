import { posix } from 'node:path';
import {
  defineRule,
  type Finding,
  type Link,
  type LocalKind,
  type Outcome,
  type Project,
  type Reference,
} from '@signpost/model';
import { isFileReference } from '../../project/is-file-reference.ts';
import { advise, noteRemoval } from '../../suggest/advise.ts';
import { suggestDocument } from '../../suggest/suggest-document.ts';
import { suggestLabel } from '../../suggest/suggest-label.ts';
import { describeMissingDefinition } from './missing-definition.ts';
import { describeMissingObject } from './missing-object.ts';
import { describeMissingTarget } from './missing-target.ts';
import { describePlainDocumentLink } from '../wrong-link-form/plain-document-link.ts';
import { describeUnreadDocument } from './unread-document.ts';

const nameOutcomes: ReadonlySet<Outcome['kind']> = new Set([
  'missing-document',
  'missing-label',
  'untitled-label',
  'missing-target',
  'missing-definition',
  'missing-object',
]);

type Description = Omit<Finding, 'path' | 'range'>;

function describeMissingDocument(project: Project, link: Link, docname: string): Description {
  const { base, reference } = link;
  const { path: root } = project.docsRootOf(base);
  const suffixes = new Set([...unusualSuffix(base), '.rst', '.md']);
  const files = [...suffixes].map((suffix) => posix.join(root, docname + suffix));
  const unread = describeUnreadDocument(project, base, docname);
  if (unread !== undefined) return { message: describeAbsence(reference, docname), ...unread };
  const file = files.find((path) => project.removedPaths().has(path)) ?? files[0] ?? docname;
  return {
    message: describeAbsence(reference, docname),
    ...noteRemoval(project, file),
    ...advise(link, suggestDocument(project, link, docname), adviseAbsence(link, file)),
  };
}

/** What a site's documents end with where it is not what they usually do. */
function unusualSuffix(page: string): string[] {
  const suffix = posix.extname(page);
  return suffix === '.markdown' || suffix === '.md' ? [] : [suffix];
}

function describeAbsence({ kind, target }: Reference, docname: string): string {
  const isInFolder = kind === 'toctree' && !target.includes('/');
  return isInFolder ? `no document \`${target}\` in the toctree's folder` : `no such document: ${docname}`;
}

function adviseAbsence({ reference, outcome }: Link, file: string): string {
  if (outcome.kind === 'missing-document' && outcome.isPattern === true) {
    return 'add a document that it matches, or remove the entry';
  }
  if (reference.kind !== 'toctree') return `write ${file}, or remove the reference`;
  if (!/[*?[]/.test(reference.target)) return `write ${file}, or remove the entry`;
  return 'add `:glob:` to the toctree, without which this is a name and no pattern';
}

/** How a label is written in a document's format. */
function spellLabel({ document }: Link, name: string): string {
  return document.format === 'rst' ? `.. _${name}:` : `(${name})=`;
}

/** How a role is written in a document's format. */
function spellRole({ document }: Link, role: string, content: string): string {
  return document.format === 'rst' ? `:${role}:\`${content}\`` : `{${role}}\`${content}\``;
}

function describeMissingLabel(project: Project, link: Link, name: string, remedy: string | undefined): Description {
  const declare = `put \`${spellLabel(link, name)}\` before the section`;
  const otherwise = remedy === undefined ? declare : `${declare}; for a label of another project, ${remedy}`;
  const suggestion = suggestLabel(project, link.base, name);
  // A near name here says that it is a slip; without one it may stand in an inventory that nobody has.
  const doubt = remedy === undefined || suggestion !== undefined ? {} : ({ severity: 'warning' } as const);
  return { ...doubt, message: `no label \`${name}\``, ...advise(link, suggestion, otherwise) };
}

function describeUntitled(
  link: Link,
  { name, lack }: Extract<Outcome, { readonly kind: 'untitled-label' }>,
): Description {
  if (lack === 'numfig') {
    return {
      message: `\`${name}\` has no number: conf.py numbers no figures`,
      hint: 'set `numfig = True`, or refer to it with a text',
    };
  }
  return link.reference.name === 'numref'
    ? {
        message: `the label \`${name}\` has nothing with a number`,
        hint: 'put it before a figure, a table or code with a caption, or before a section that a toctree numbers',
      }
    : {
        message: `the label \`${name}\` has no title to show`,
        hint: `give the reference a text: ${spellRole(link, 'ref', `text <${name}>`)}`,
      };
}

/** A footnote of Markdown is text like any bracket, which `undefined-reference-definition` tells. */
function isOfMarkdown({ document }: Link, kind: LocalKind): boolean {
  return kind === 'footnote' && document.format === 'markdown';
}

function judges({ outcome, reference, document }: Link): boolean {
  if (outcome.kind === 'ok') return !isFileReference(reference);
  if (outcome.kind === 'plain-document-link') return reference.kind === 'named';
  return nameOutcomes.has(outcome.kind) && !(reference.kind === 'footnote' && document.format === 'markdown');
}

function describe(project: Project, link: Link, outcome: Outcome): Description | undefined {
  switch (outcome.kind) {
    case 'missing-document':
      return describeMissingDocument(project, link, outcome.docname);
    case 'missing-label':
      return describeMissingLabel(project, link, outcome.name, outcome.remedy);
    case 'untitled-label':
      return describeUntitled(link, outcome);
    case 'missing-target':
      return describeMissingTarget(project, link, outcome);
    case 'missing-definition':
      return isOfMarkdown(link, outcome.of) ? undefined : describeMissingDefinition(link, outcome.of);
    case 'missing-object':
      return describeMissingObject(project, link, outcome);
    case 'plain-document-link':
      return link.reference.kind === 'named'
        ? describePlainDocumentLink(link, outcome.docname, outcome.path)
        : undefined;
    default:
      return undefined;
  }
}

/** A reference by name that leads nowhere: `:doc:`, a toctree entry, `:ref:`, a named target, or a plain form of one. */
export const rule = defineRule({
  id: 'broken-reference',
  group: 'links',
  summary: 'A document, label, term or other object that is referred to by a name which nothing has.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  judges,
  check(project, report) {
    for (const link of project.links) {
      const description = describe(project, link, link.outcome);
      if (description === undefined) continue;
      const { document, reference } = link;
      const isWhole = link.outcome.kind === 'plain-document-link';
      report({ path: document.path, range: isWhole ? reference.span : reference.targetSpan, ...description });
    }
  },
});
