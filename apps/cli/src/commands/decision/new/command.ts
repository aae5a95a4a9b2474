import { readToday } from '@signpost/workspace';
import { listPlanNotes, planRecord } from '@signpost/templates';
import { defineCommand } from '../../../command.ts';
import { decisionOptions } from '../../../decision/decision-options.ts';
import { joinSeries, openDecisions } from '../../../decision/open-decisions.ts';
import { presentChanges } from '../../../decision/present-changes.ts';
import { listNumbered, readBranches } from '../../../decision/read-branches.ts';
import { missingArgument } from '../../../messages/missing-argument.ts';
import { openScenarioProject } from '../../../scenario/open-scenario-project.ts';

const { base, allBranches, dryRun, json } = decisionOptions;

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
    decisionOptions.series,
    {
      name: 'status',
      value: 'STATUS',
      summary: 'The status of the record. Default: the first that its kind of document has.',
    },
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
    const { label, series } = joinSeries(all, parsed.value('series'));
    const wanted = parsed.value('number');
    const isDraft = wanted === undefined ? series?.isDrafted === true : wanted === 'draft';
    const branches = { base: parsed.value('base'), isAll: parsed.has('all-branches') };
    const taken = isDraft ? [] : listNumbered(root, readBranches(root, branches));
    const files = await openScenarioProject(root);
    const record = { series, label, isDraft, title, status: parsed.value('status') };
    const plan = planRecord(record, {
      ...files,
      today: parsed.value('date') ?? readToday(),
      series: { all, taken, project },
    });
    const name = `${label}-${plan.number}`;
    const draft = isDraft ? [`${name} gets its number from: signpost decision renumber`] : [];
    presentChanges(
      {
        root,
        changes: plan.changes,
        label: `decision new ${name}`,
        notes: [...draft, ...listPlanNotes(plan)],
        data: { path: plan.path, number: isDraft ? null : Number(plan.number), name },
      },
      { isDryRun: parsed.has('dry-run'), isJson: parsed.has('json') },
      terminal,
    );
    return 0;
  },
});
