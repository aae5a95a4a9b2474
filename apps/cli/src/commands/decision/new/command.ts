import { readToday } from '@signpost/workspace';
import { nextInSeries, planRecord } from '@signpost/templates';
import { defineCommand } from '../../../command.ts';
import { decisionOptions } from '../../../decision/decision-options.ts';
import { chooseSeries, openDecisions } from '../../../decision/open-decisions.ts';
import { presentChanges } from '../../../decision/present-changes.ts';
import { listNumbered, readBranches } from '../../../decision/read-branches.ts';
import { missingArgument } from '../../../messages/missing-argument.ts';

const { series, base, allBranches, dryRun, json } = decisionOptions;

/** A title is one line of visible characters, whatever was pasted. */
function cleanTitle(words: readonly string[]): string {
  return words
    .join(' ')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

export const command = defineCommand({
  summary: 'Write a new decision record (or RFC): file, row in the index, table of contents.',
  positionals: '<title>',
  options: [
    allBranches,
    base,
    { name: 'date', value: 'YYYY-MM-DD', summary: 'The date of the record. Default: today.' },
    dryRun,
    json,
    {
      name: 'number',
      value: 'WHEN',
      choices: ['draft', 'next'],
      summary: 'XXXX for now, or the next free number. Default: as the settings say, else next.',
    },
    series,
    { name: 'status', value: 'STATUS', summary: 'The status of the record. Default: proposed.' },
  ],
  examples: [
    ['signpost decision new "Use Redis for sessions"', 'with the next number that no branch has taken'],
    ['signpost decision new "Use Redis for sessions" --number draft', 'as XXXX; renumber gives it a number later'],
    ['signpost decision new "Plugins" --series rfc', 'a request for comments'],
  ],
  async run(parsed, terminal) {
    const title = cleanTitle(parsed.positionals);
    if (!/[\p{L}\p{N}]/u.test(title)) throw missingArgument('the title', 'decision new');
    const { root, project, all } = await openDecisions(terminal.folder);
    const chosen = chooseSeries(all, parsed.value('series'));
    const { width, isDrafted, label } = chosen;
    const isDraft = (parsed.value('number') ?? (isDrafted ? 'draft' : 'next')) === 'draft';
    const others = isDraft ? [] : readBranches(root, { base: parsed.value('base'), isAll: parsed.has('all-branches') });
    const next = isDraft ? undefined : nextInSeries(chosen, listNumbered(root, others));
    const date = parsed.value('date') ?? readToday();
    const status = parsed.value('status');
    const plan = planRecord(project, chosen, { title, number: next?.number, status, date });
    const name = `${label}-${next?.text ?? 'X'.repeat(width)}`;
    const unlisted = plan.isUnlisted
      ? [`${chosen.index?.document.path ?? ''} has no row to copy: list ${name} in it by hand`]
      : [];
    const notes = isDraft ? [`${name} gets its number from: signpost decision renumber`, ...unlisted] : unlisted;
    presentChanges(
      {
        root,
        changes: plan.changes,
        label: `decision new ${name}`,
        notes,
        data: { path: plan.path, number: next?.number ?? null, name },
      },
      { isDryRun: parsed.has('dry-run'), isJson: parsed.has('json') },
      terminal,
    );
    return 0;
  },
});
