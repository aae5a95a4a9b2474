import { defineRule } from '@signpost/model';

/** {{ summary }} */
export const rule = defineRule({
  id: '{{ id }}',
  group: '{{ group }}',
  summary: '{{ summary }}',
  severity: 'warning',
  stage: 'preview',
  since: '0.2.0',
  fixable: false,
  check() {
    // Read `project`, call `report` with one finding for each bad place.
  },
});
