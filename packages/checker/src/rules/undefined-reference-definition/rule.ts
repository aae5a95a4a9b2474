import { defineRule, type Finding, type Link, type Project } from '@signpost/model';
import { advise } from '../../suggest/advise.ts';
import { indexNames } from '../../suggest/name-index.ts';

function isUndefined({ document, outcome }: Link): boolean {
  const isFootnote = outcome.kind === 'missing-definition' && outcome.of === 'footnote';
  return outcome.kind === 'undefined-label' || (isFootnote && document.format === 'markdown');
}

/** The nearest label that the document defines. */
function suggest({ document, reference }: Link): string | undefined {
  const list = reference.kind === 'footnote' ? document.definitions : document.references;
  const names = (): string[] =>
    reference.kind === 'footnote'
      ? document.definitions.flatMap(({ kind, name }) => (kind === 'footnote' ? [name] : []))
      : document.references.flatMap(({ label }) => label ?? []);
  return indexNames(list, names).findNearest(reference.target);
}

function describe(link: Link): Omit<Finding, 'path' | 'range'> {
  const { kind, target } = link.reference;
  const near = suggest(link);
  const suggestion = near === undefined ? undefined : { text: near, isCertain: false };
  return kind === 'footnote'
    ? {
        message: `no footnote \`[^${target}]\` in this document`,
        note: 'readers see the brackets as text',
        ...advise(link, suggestion, `define it with \`[^${target}]: text\``),
      }
    : {
        message: `nothing defines the label \`${target.replace(/\s+/g, ' ')}\``,
        note: 'readers see the brackets as text',
        ...advise(link, suggestion, `define it with \`[${target.replace(/\s+/g, ' ')}]: address\``),
      };
}

function check(project: Project, report: (finding: Finding) => void): void {
  for (const link of project.links) {
    if (!isUndefined(link)) continue;
    report({ path: link.document.path, range: link.reference.targetSpan, ...describe(link) });
  }
}

/** A Markdown `[text][label]`, `[label][]`, `![picture][label]` or `[^footnote]` that nothing in its document defines. */
export const rule = defineRule({
  id: 'undefined-reference-definition',
  group: 'links',
  summary: 'A Markdown reference (`[text][label]`, `[^note]`) whose label or footnote is not defined.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  judges: (link) => isUndefined(link),
  check,
});
