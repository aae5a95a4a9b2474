import { expect, test } from 'vitest';
import { expectFigures } from './figures.ts';
import { expectDone, startJourney } from './journey.ts';
import { patience, projects } from './projects.ts';

const page = 'docs/source/quickstart/installation.rst';
const title = /^Installation\n=+\n/m;

for (const project of projects) {
  test.skipIf(!project.isThere)(
    `a better page in ${project.name}: the check says how to name a document`,
    { timeout: patience },
    () => {
      const journey = startJourney(project.open(), 'installation');

      const told = journey.ask({ change: 'docs-improvement', announce: 'no' });
      expect(told).toContain('Edit the page and run `signpost check`.');
      const [heading = ''] = title.exec(journey.repository.read(page)) ?? [];
      journey.edit(page, heading, `${heading}\nSee \`configuration\`_ for the options.\n`);

      const refused = journey.run('check', page);
      expect(refused.code).toBe(1);
      expect(refused.stdout).toContain(':doc:`configuration`');
      expect(journey.run('check', '--fix', page).code).toBe(0);
      expect(journey.repository.read(page)).toContain(`${heading}\nSee :doc:\`configuration\` for the options.\n`);
      journey.repository.commit('docs: say where the options are');

      expectDone(journey, ['✔ The page itself', '– Changelog entry'], 'announce=no');
      expectFigures('Better page', project, journey.figures());
    },
  );
}
