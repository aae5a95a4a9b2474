import { defineRule } from '@signpost/model';
import { checkIndex } from './check-index.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkStatuses } from './check-statuses.ts';
import { checkSuccession } from './check-succession.ts';

/** A numbered record whose filename, title, status and row in the index do not say the same. */
export const rule = defineRule({
  id: 'decision-form',
  group: 'form',
  summary: 'A numbered record (ADR, RFC) whose filename, title, status and row in the index do not agree.',
  severity: 'error',
  stage: 'stable',
  since: '0.1.0',
  fixable: true,
  check(project, report) {
    for (const series of project.series()) {
      checkNumbers(series, report);
      checkStatuses(series, project, report);
      checkSuccession(series, project, report);
      checkIndex(series, report);
    }
  },
});
