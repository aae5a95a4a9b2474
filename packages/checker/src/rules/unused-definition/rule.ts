import { defineRule } from '@signpost/model';
import { findUnused } from './find-unused.ts';

/** A definition that nothing in its document uses. */
export const rule = defineRule({
  id: 'unused-definition',
  group: 'links',
  summary: 'A definition, footnote or citation that nothing refers to.',
  severity: 'info',
  stage: 'stable',
  since: '0.1.0',
  fixable: false,
  check(project, report) {
    for (const { path, span, what, winner } of findUnused(project)) {
      report({
        path,
        range: span,
        message: winner === undefined ? `nothing uses ${what}` : `${what} is defined before: this one is never used`,
        hint: winner === undefined ? 'use it, or take it out' : 'take it out, or give it another label',
        ...(winner === undefined ? {} : { related: [{ path, range: winner, message: 'this one counts' }] }),
      });
    }
  },
});
