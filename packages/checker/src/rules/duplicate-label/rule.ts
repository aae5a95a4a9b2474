import { defineRule, type DuplicateLabel, type Finding, type Project } from '@signpost/model';

/** A link in the text that names itself: nobody has to refer to it by that name. */
function isNamedByText(project: Project, { path, span }: DuplicateLabel): boolean {
  return project.document(path)?.text[span.start] === '`';
}

function describe(project: Project, duplicate: DuplicateLabel): Omit<Finding, 'path' | 'range'> {
  const { path, name, first, isTitle } = duplicate;
  const place = first === path ? 'in this document' : `in ${first}`;
  if (isTitle) {
    return {
      severity: 'warning',
      message: `the title \`${name}\` is a label that is taken already ${place}`,
      note: 'with autosectionlabel every section title is a label',
      hint: 'set `autosectionlabel_prefix_document`, or change one of the titles',
    };
  }
  if (isNamedByText(project, duplicate)) {
    return {
      severity: 'warning',
      message: `two links of the text \`${name}\` lead to different addresses`,
      note: 'each of them declares its text as a name',
      hint: 'end it with two underscores (`` `text <address>`__ ``), which declare no name',
    };
  }
  return {
    message: `label \`${name}\` is declared already ${place}`,
    note: 'a reference to it leads to one of the two, or to none',
    hint: 'give one of them another name',
  };
}

/** A label, or a name for an address, that is declared twice. */
export const rule = defineRule({
  id: 'duplicate-label',
  group: 'links',
  summary: 'A label or target name that is declared twice.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const duplicate of project.duplicateLabels()) {
      const { path, span } = duplicate;
      report({ path, range: span, ...describe(project, duplicate) });
    }
  },
});
