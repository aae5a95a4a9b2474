import { planSupersede } from '@signpost/templates';
import { defineCommand } from '../../../command.ts';
import { decisionOptions } from '../../../decision/decision-options.ts';
import { findRecord } from '../../../decision/find-record.ts';
import { chooseSeries, openDecisions } from '../../../decision/open-decisions.ts';
import { presentChanges } from '../../../decision/present-changes.ts';
import { missingArgument } from '../../../messages/missing-argument.ts';
import { unexpectedArgument } from '../../../messages/unexpected-argument.ts';

const { series, dryRun, json } = decisionOptions;

export const command = defineCommand({
  summary: 'Say in both records, and in the index, that one replaces the other.',
  positionals: '<old> [by] <new>',
  options: [dryRun, json, series],
  examples: [
    ['signpost decision supersede 3 by 7', 'ADR-0003 is superseded by ADR-0007'],
    ['signpost decision supersede 3 by 7 --dry-run', 'see the diff first'],
  ],
  async run(parsed, terminal) {
    const words = parsed.positionals.filter((word, at) => !(at === 1 && word === 'by'));
    const [old, now, extra] = words;
    if (extra !== undefined) throw unexpectedArgument(extra, 'decision supersede');
    if (old === undefined || now === undefined) {
      throw missingArgument(old === undefined ? 'the old record' : 'the new record', 'decision supersede');
    }
    const { root, project, all } = await openDecisions(terminal.folder);
    const chosen = chooseSeries(all, parsed.value('series'));
    const query = { folder: terminal.folder, root };
    const succession = {
      series: chosen,
      old: findRecord(chosen, { word: old, ...query }),
      now: findRecord(chosen, { word: now, ...query }),
    };
    presentChanges(
      {
        root,
        changes: planSupersede(project, succession),
        label: 'decision supersede',
        data: { old: succession.old.path, new: succession.now.path },
      },
      { isDryRun: parsed.has('dry-run'), isJson: parsed.has('json') },
      terminal,
    );
    return 0;
  },
});
