import { expect, test } from 'vitest';
import { expectFigures } from './figures.ts';
import { expectDone, startJourney } from './journey.ts';
import { patience, projects } from './projects.ts';

for (const project of projects) {
  test.skipIf(!project.isThere)(
    `a bug fix in ${project.name}: the changelog entry, and that's it`,
    { timeout: patience },
    () => {
      const journey = startJourney(project.open(), 'ties');
      journey.code(`${project.source}/ties.py`, 'def settle(): ...\n');

      const told = journey.ask({
        change: 'bugfix',
        title: 'Ties',
        text: 'the same votes always name the same winner',
      });
      expect(told).toMatch(/^You need 1 document:\n.*Changelog entry .*\nYou do not need: .*\nThat's it\.\n/m);
      journey.repository.commit('fix: settle ties');

      const written = [
        '.changeset/fix-ties-the-same-votes-always-name-the-same-winner.md',
        `${project.source}/ties.py`,
      ];
      expect(journey.repository.git('diff', '--name-only', 'main').trim().split('\n')).toEqual(written);
      expectDone(journey, ['✔ Changelog entry']);
      expectFigures('Bugfix', project, journey.figures());
    },
  );
}
