import { defineRule } from '@signpost/model';

/** A page that its site's tables of contents do not have. */
export const rule = defineRule({
  id: 'orphan-document',
  group: 'links',
  summary: 'A page of a site that stands in no table of contents.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const path of project.orphans()) {
      const document = project.document(path);
      if (document === undefined) continue;
      const { start, end } = document.headings[0]?.span ?? { start: 0, end: 0 };
      const isRst = document.format === 'rst';
      report({
        path,
        range: { start, end },
        message: 'no table of contents has this page',
        note: 'readers find it only by a link or by searching',
        hint: `add \`${project.docnameOf(path)}\` to a toctree, or write ${isRst ? '`:orphan:` at its top' : '`orphan: true` into its front matter'}`,
      });
    }
  },
});
