import { defineRule, type Document, type Finding, type Project } from '@signpost/model';

function describe(project: Project, { path, format }: Document): Pick<Finding, 'message' | 'hint'> {
  if (project.docsRootOf(path).dialect !== 'sphinx') {
    return {
      message: 'the navigation does not have this page',
      hint: 'add it to `nav` in the configuration of the site, or to `not_in_nav`',
    };
  }
  const mark = format === 'rst' ? '`:orphan:` at its top' : '`orphan: true` into its front matter';
  return {
    message: 'no table of contents has this page',
    hint: `add \`${project.docnameOf(path)}\` to a toctree, or write ${mark}`,
  };
}

/** A page that neither its site's tables of contents nor its navigation have. */
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
      report({
        path,
        range: { start, end },
        note: 'readers find it only by a link or by searching',
        ...describe(project, document),
      });
    }
  },
});
