import { defineRule, type Rule } from '@signpost/model';
import { describeLayouts, type LayoutOf } from '../folder-project.ts';
import { checkFields, mapSeries } from './check-fields.ts';
import { checkSections, findLinkedAnchors } from './check-sections.ts';
import { expectForm } from './expected-form.ts';
import { findDocuments } from './find-documents.ts';

/** A document that has not the form of its kind; `layoutOf` knows where a project says its kinds. */
export function createRule(layoutOf: LayoutOf): Rule {
  return defineRule({
    id: 'document-form',
    group: 'form',
    summary: 'A document without the sections or the header that documents of its kind have.',
    severity: 'warning',
    stage: 'stable',
    since: '0.1.0',
    fixable: true,
    basis: (settings) => describeLayouts(layoutOf, settings),
    check(project, report) {
      const linked = findLinkedAnchors(project);
      const seriesByPath = mapSeries(project);
      for (const documents of findDocuments(project, layoutOf)) {
        const expected = expectForm(documents);
        checkSections(linked, expected, report);
        checkFields(seriesByPath, expected, report);
      }
    },
  });
}
