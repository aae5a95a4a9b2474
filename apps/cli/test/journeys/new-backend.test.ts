import { expect, test } from 'vitest';
import { expectFigures } from './figures.ts';
import { expectDone, startJourney } from './journey.ts';
import { patience, projects } from './projects.ts';

for (const project of projects) {
  test.skipIf(!project.isThere)(
    `a new backend in ${project.name}: three documents and no design doc`,
    { timeout: patience },
    () => {
      const journey = startJourney(project.open(), 'mistral');
      journey.code(`${project.backends}/mistral.py`, 'class MistralBackend: ...\n');

      const told = journey.ask({
        change: 'addition',
        addition: 'backend',
        complex: 'no',
        name: 'Mistral AI',
        models: 'mistral-large-2,codestral',
        base_url: 'https://api.mistral.ai/v1',
      });
      expect(told).toContain('You need 3 documents:');
      expect(told).toMatch(/^You do not need: design doc, /m);
      journey.fill();
      journey.repository.commit('feat: Mistral AI backend');

      expect(journey.repository.git('diff', '--name-only', '--diff-filter=A', 'main').trim().split('\n')).toEqual(
        [
          '.changeset/add-mistral-ai-backend.md',
          `${project.backends}/mistral.py`,
          `${project.providers}/mistral-ai.yaml`,
        ].toSorted(),
      );
      expectDone(journey, ['✔ User guide', '✔ Example config', '✔ Changelog entry', '– Design doc']);
      expectFigures('New backend', project, journey.figures());
    },
  );
}
