import { retargetLinks } from '@signpost/checker';
import { indexLines, type Project } from '@signpost/model';
import { planRenumber, type RenumberPlan } from '@signpost/templates';
import { defineCommand } from '../../../command.ts';
import { giveNumbers, listUnnumbered } from '../../../decision/choose-renumbering.ts';
import { decisionOptions } from '../../../decision/decision-options.ts';
import { findRecord } from '../../../decision/find-record.ts';
import { chooseSeries, openDecisions } from '../../../decision/open-decisions.ts';
import { presentChanges } from '../../../decision/present-changes.ts';
import { listNumbered, readBranches } from '../../../decision/read-branches.ts';
import { unexpectedArgument } from '../../../messages/unexpected-argument.ts';

const { series, base, allBranches, dryRun, json } = decisionOptions;

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** The mentions that nobody can tell apart, as people and programs find them. */
function locate(project: Project, { unsure, moves }: RenumberPlan): readonly Place[] {
  return unsure.map(({ path, start, end }) => {
    const text = project.document(path)?.text ?? '';
    const { line, column } = indexLines(text).pointAt(start);
    return { path: moves.get(path) ?? path, line, column, text: text.slice(start, end) };
  });
}

export const command = defineCommand({
  summary: 'Give records other numbers: files, titles, index, tables of contents, links and mentions.',
  positionals: '[record] [number]',
  options: [allBranches, base, dryRun, json, series],
  examples: [
    ['signpost decision renumber', 'number the drafts, and what collides with the base branch'],
    ['signpost decision renumber use-redis', 'one record, with the next free number'],
    ['signpost decision renumber docs/decisions/0007-use-redis.md 9 --dry-run', 'one record with a number, only shown'],
  ],
  async run(parsed, terminal) {
    const [word, number, extra] = parsed.positionals;
    if (extra !== undefined) throw unexpectedArgument(extra, 'decision renumber');
    if (number !== undefined && !/^\d{1,5}$/.test(number)) throw unexpectedArgument(number, 'decision renumber');
    const { root, project, all } = await openDecisions(terminal.folder);
    const chosen = chooseSeries(all, parsed.value('series'));
    const others = readBranches(root, { base: parsed.value('base'), isAll: parsed.has('all-branches') });
    const query = { folder: terminal.folder, root };
    const records = word === undefined ? listUnnumbered(chosen, others) : [findRecord(chosen, { word, ...query })];
    const given =
      number === undefined
        ? giveNumbers(chosen, records, listNumbered(root, others))
        : new Map(records.map(({ path }) => [path, Number(number)]));
    const plan = planRenumber(project, chosen, given, (moves) => retargetLinks(project, moves));
    const unsure = locate(project, plan);
    presentChanges(
      {
        root,
        changes: plan.changes,
        moves: plan.moves,
        label: 'decision renumber',
        notes: unsure.map(
          ({ path, line, column, text }) => `look at ${path}:${line}:${column}: ${text} may mean another record`,
        ),
        data: { unsure },
      },
      { isDryRun: parsed.has('dry-run'), isJson: parsed.has('json') },
      terminal,
    );
    return 0;
  },
});
