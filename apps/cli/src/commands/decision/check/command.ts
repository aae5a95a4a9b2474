import { loadReporter, runCheck } from '@signpost/checker';
import type { Series } from '@signpost/model/series';
import { type Collision, findCollisions, nextInSeries } from '@signpost/templates';
import { defineCommand } from '../../../command.ts';
import { decisionOptions } from '../../../decision/decision-options.ts';
import { chooseSeries, openDecisions } from '../../../decision/open-decisions.ts';
import { listNumbered, readBranches } from '../../../decision/read-branches.ts';
import { createPathShower } from '../../../report/create-path-shower.ts';
import { renderReport } from '../../check/render-report.ts';

const { series, base, allBranches, json } = decisionOptions;

interface SeriesReport {
  readonly chosen: Series;
  readonly next: string;
  readonly collisions: readonly Collision[];
}

function describe({ chosen, next, collisions }: SeriesReport): Readonly<Record<string, unknown>> {
  const { label, folder, index, records } = chosen;
  return {
    label,
    folder,
    index: index?.document.path ?? null,
    next,
    records: records.map(({ path, name, status }) => ({
      path,
      number: name.number ?? null,
      status: status?.value ?? null,
    })),
    collisions: collisions.map(({ record, branch, path }) => ({ path: record.path, branch, other: path })),
  };
}

export const command = defineCommand({
  summary: 'Check the numbers, titles, statuses and index of records, and their numbers on other branches.',
  options: [
    allBranches,
    base,
    json,
    series,
    {
      name: 'since',
      value: 'REF',
      summary: 'Judge what changed since the branch parted from REF: steps from one status to another, too.',
    },
  ],
  examples: [
    ['signpost decision check', 'every series of the project, compared with the base branch'],
    ['signpost decision check --all-branches', 'and with every other branch'],
    ['signpost decision check --since main', 'what this branch does to statuses, too'],
  ],
  async run(parsed, terminal) {
    const { root, all } = await openDecisions(terminal.folder);
    const word = parsed.value('series');
    const since = parsed.value('since');
    const wanted = word === undefined ? all : [chooseSeries(all, word)];
    const others = readBranches(root, { base: parsed.value('base'), isAll: parsed.has('all-branches') });
    const taken = listNumbered(root, others);
    const reports = wanted.map((chosen) => ({
      chosen,
      next: nextInSeries(chosen, taken).text,
      collisions: findCollisions(chosen, others),
    }));
    const run = await runCheck({
      folder: terminal.folder,
      only: ['decision-form'],
      ...(since !== undefined && { since }),
    });
    const collisions = reports.flatMap((report) => report.collisions);
    const code = collisions.length > 0 ? 1 : run.verdict.exitCode;
    const reporter = await loadReporter(parsed.has('json') ? 'json' : 'pretty');
    const report = reporter === undefined ? '' : renderReport(reporter, run, parsed, terminal);
    if (parsed.has('json')) {
      const check: unknown = JSON.parse(report);
      terminal.print(`${JSON.stringify({ version: 1, series: reports.map(describe), check }, undefined, 2)}\n`);
      return code;
    }
    const showPath = createPathShower(root, terminal.folder);
    for (const { record, branch, path } of collisions) {
      terminal.print(
        `✖ ${showPath(record.path)}\n  number ${record.name.digits} is taken by ${path} on ${branch}\n  = signpost decision renumber ${showPath(record.path)}\n`,
      );
    }
    // That all is well is not said below what is not.
    if (collisions.length === 0 || run.verdict.diagnostics.length > 0) terminal.print(report);
    return code;
  },
});
