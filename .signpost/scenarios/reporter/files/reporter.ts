import { defineReporter } from '../reporter.ts';

/** FILL: what the format is, with the source of its specification. */
export const reporter = defineReporter({
  id: '{{ id }}',
  summary: 'FILL: one sentence for --help.',
  render({ diagnostics }) {
    return diagnostics.map(({ rule, path, message }) => `${path} ${rule} ${message}\n`).join('');
  },
});
