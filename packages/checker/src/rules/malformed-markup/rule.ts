import { defineRule } from '@signpost/model';
import { remember } from '../../project/remember.ts';
import { findProblems } from '../find-problems.ts';

/** What other rules tell of. */
const told =
  /^(?:short-|(?:unknown|foreign)-(?:directive|role)$|duplicate-(?:ex|im)plicit-|(?:inconsistent-title-style|unclosed-inline-markup)$)/;

/** Only a newer docutils wants each figure to have a caption, and Sphinx has numbers with a title: `:pep:`. */
const harmless = new Set(['empty-figure', 'invalid-role-content']);

/** What may be due to a directive or role that the reader does not know. */
const uncertain = new Set(['forbidden-in-substitution', 'malformed-substitution']);
const unknownName = /^(?:unknown|foreign)-/;

function isOwn(code: string): boolean {
  return !told.test(code) && !harmless.has(code);
}

/** Markup that docutils refuses, or warns of. */
export const rule = defineRule({
  id: 'malformed-markup',
  group: 'form',
  summary: 'A table, list, directive or other markup of reStructuredText that docutils refuses or warns of.',
  severity: 'warning',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    const hasUnknownNames = remember(
      (path) => project.document(path)?.problems.some(({ code = '' }) => unknownName.test(code)) ?? false,
    );
    for (const { document, code, severity, message, span } of findProblems(project, isOwn)) {
      if (severity === 'info' || (uncertain.has(code) && hasUnknownNames(document.path))) continue;
      const note =
        severity === 'error'
          ? 'the page shows an error in place of it'
          : 'docutils warns of it each time that the page is built';
      report({ path: document.path, range: span, message, note });
    }
  },
});
