import { posix } from 'node:path';
import { defineRule, type Finding, type Link, type Outcome, type Project } from '@signpost/model';
import { advise, noteRemoval } from '../../suggest/advise.ts';
import { suggestDocument } from '../../suggest/suggest-document.ts';
import { suggestLabel, suggestTarget } from '../../suggest/suggest-label.ts';
import { describePlainDocumentLink } from './plain-document-link.ts';

type Description = Omit<Finding, 'path' | 'range'>;

function describeMissingDocument(project: Project, link: Link, docname: string): Description {
  const { document, reference } = link;
  const { path: root } = project.docsRootOf(document.path);
  const files = ['.rst', '.md'].map((suffix) => posix.join(root, docname + suffix));
  const file = files.find((path) => project.removedPaths.has(path)) ?? files[0] ?? docname;
  const isEntry = reference.kind === 'toctree';
  const isInFolder = isEntry && !reference.target.includes('/');
  const otherwise = docname.includes('*') ? 'add a document that it matches' : `write ${file}`;
  return {
    message: isInFolder ? "no such document in the toctree's folder" : `no such document: ${docname}`,
    ...noteRemoval(project.removedPaths, file),
    ...advise(
      link,
      suggestDocument(project, link, docname),
      `${otherwise}, or remove the ${isEntry ? 'entry' : 'reference'}`,
    ),
  };
}

function describe(project: Project, link: Link, outcome: Outcome): Description | undefined {
  const from = link.document.path;
  switch (outcome.kind) {
    case 'missing-document':
      return describeMissingDocument(project, link, outcome.docname);
    case 'missing-label':
      return {
        message: `no label \`${outcome.name}\``,
        ...advise(link, suggestLabel(project, from, outcome.name), `put \`.. _${outcome.name}:\` before the section`),
      };
    case 'missing-target':
      return {
        message: `no target or section title \`${link.reference.target}\` in this document`,
        ...advise(
          link,
          suggestTarget(project, from, outcome.name),
          `declare it with \`.. _${link.reference.target}: …\``,
        ),
      };
    case 'plain-document-link':
      return describePlainDocumentLink(link, outcome.docname, outcome.path);
    default:
      return undefined;
  }
}

/** A reference by name that leads nowhere: `:doc:`, a toctree entry, `:ref:`, a named target, or a plain form of one. */
export const rule = defineRule({
  id: 'broken-reference',
  group: 'links',
  summary: 'A document, label or target that is referred to by a name which nothing has.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
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
