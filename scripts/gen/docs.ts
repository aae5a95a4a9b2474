import { join } from 'node:path';
import type { GeneratedFile } from './generated-file.ts';

/** What `signpost docs --write` keeps fresh, here and in the demo: the contribution guides, the templates, the pages, the data. */
export async function generateDocs(root: string): Promise<readonly GeneratedFile[]> {
  const { openScenarioProject } = await import('@signpost/cli');
  const { loadModel, planDocs } = await import('@signpost/templates');
  const files = await Promise.all(
    ['', 'apps/demo'].map(async (folder): Promise<readonly GeneratedFile[]> => {
      const project = await openScenarioProject(join(root, folder));
      const { changes, problems } = planDocs(loadModel(project), project);
      const [problem] = problems;
      if (problem !== undefined) throw new Error(`${join(folder, problem.path)}: ${problem.message}`);
      return changes.flatMap((change) =>
        change.kind === 'delete' ? [] : [{ path: join(folder, change.path), content: change.content }],
      );
    }),
  );
  return files.flat();
}
