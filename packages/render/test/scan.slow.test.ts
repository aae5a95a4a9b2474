import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { scanPages } from './find-literal-markup.ts';
import { openProject } from './open-project.ts';

/** The pages that show markup, by the folder of their project beside the repository, each with the reason. */
const exceptions = JSON.parse(readFileSync(new URL('literal-markup.json', import.meta.url), 'utf8')) as Record<
  string,
  Record<string, string>
>;

for (const [folder, reasons] of Object.entries(exceptions)) {
  const root = fileURLToPath(new URL(`../../../../shared/${folder}`, import.meta.url));
  // Counted as skipped in a clone with nothing beside it.
  test.skipIf(!existsSync(root))(
    `every page of ${folder} renders, and shows no markup but where it is known`,
    async () => {
      const project = await openProject(root);
      expect(project.documents.length).toBeGreaterThan(50);
      expect([...scanPages(project).keys()].toSorted()).toEqual(Object.keys(reasons).toSorted());
    },
  );
}
