import { expect, test } from 'vitest';
import { expectFigures } from './figures.ts';
import { expectDone, startJourney } from './journey.ts';
import { type JourneyProject, patience, projects } from './projects.ts';

/** A row of the first table that lists parameters, in the columns that the project has. */
function describeSetting({ name }: JourneyProject): readonly [before: string, row: string] {
  return name === 'MassGen'
    ? [
        '   * - ``logging_enabled``\n',
        '   * - ``stream``\n     - boolean\n     - No\n     - Show answers as they arrive\n',
      ]
    : [
        '   * - ``rounds``\n',
        '   * - ``stream``\n     - boolean\n     - ``false``\n     - Whether answers are shown as they arrive.\n',
      ];
}

for (const project of projects) {
  test.skipIf(!project.isThere)(
    `a major feature in ${project.name}: first the proposal, then everything else`,
    { timeout: patience },
    () => {
      const repository = project.open();
      const proposal = startJourney(repository, 'proposal');
      const asked = proposal.ask({
        change: 'addition',
        addition: 'agreed',
        agreed: 'proposal',
        title: 'Streaming answers',
        summary: 'answers arrive while the model is still writing',
      });
      expect(asked).toContain('First, before the code, 1 document:');
      proposal.fill();
      if (project.name === 'MassGen')
        proposal.edit('docs/source/rfcs/index.rst', 'No active RFCs at this time.', '* :doc:`0001-streaming-answers`');
      repository.commit('docs: propose streaming answers');
      expectDone(proposal, ['✔ Proposal (RFC)']);
      repository.git('checkout', '--quiet', 'main');
      repository.git('merge', '--quiet', 'proposal');

      const journey = startJourney(repository, 'streaming');
      for (const module of ['stream', 'events', 'buffer'])
        journey.code(`${project.source}/${module}.py`, `def ${module}(): ...\n`);
      const told = journey.ask({
        change: 'addition',
        addition: 'agreed',
        agreed: 'yes-and-the-proposal-is-accepted',
        title: 'Streaming answers',
        text: 'answers arrive while the model is still writing',
        configurable: 'yes',
        complex: 'yes',
        architectural: 'yes',
        decision: 'Stream over server-sent events',
        showcase: 'no',
      });
      expect(told).toContain('You need 6 documents:');
      journey.fill();
      const [before, row] = describeSetting(project);
      journey.edit(project.configuration, before, `${row}${before}`);
      repository.commit('feat: streaming answers');

      const added = repository.git('diff', '--name-only', '--diff-filter=A', 'main').trim().split('\n');
      expect(added.filter((path) => !path.endsWith('.py'))).toEqual([
        '.changeset/add-streaming-answers.md',
        project.designDoc,
        project.decisions,
        'docs/source/examples/streaming_answers.rst',
        'docs/source/user_guide/streaming_answers.rst',
      ]);
      expectDone(journey, [
        '– Proposal (RFC)',
        '✔ User guide',
        '✔ Example',
        '✔ Config docs',
        '✔ Changelog entry',
        '✔ Design doc',
        '✔ Decision record',
        '– Case study',
      ]);
      const [first, second] = [proposal.figures(), journey.figures()];
      expectFigures('Major feature', project, {
        questions: first.questions + second.questions,
        commands: first.commands + second.commands,
        lines: first.lines + second.lines,
      });
    },
  );
}
