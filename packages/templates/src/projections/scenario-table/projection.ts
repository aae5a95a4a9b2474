import type { Scenario } from '@signpost/model';
import { escapeMarkdown } from '../../template/escape-markdown.ts';

/** The scenarios as a Markdown table: what the contributor says, what to run, what it writes. */
export function renderScenarioTable(scenarios: readonly Scenario[]): string {
  const rows = scenarios.map(
    ({ id, says, summary }) => `| ${escapeMarkdown(says)} | \`signpost new ${id}\` | ${escapeMarkdown(summary)} |\n`,
  );
  return `| You say | You run | It writes |\n| --- | --- | --- |\n${rows.join('')}`;
}
