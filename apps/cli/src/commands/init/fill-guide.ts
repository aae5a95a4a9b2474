import { UsageError } from '@signpost/model';
import { type DocsProject, type InitProject, loadModel, planDocs } from '@signpost/templates';
import { openScenarioProject } from '../../scenario/open-scenario-project.ts';

/** Gives the text of the contribution guide with its generated section. */
export type FillGuide = (project: InitProject, path: string) => string | undefined;

/** The settings of a project, or why they cannot be read: that concerns only the parts that need them. */
async function readSettings(root: string): Promise<DocsProject | UsageError> {
  try {
    return await openScenarioProject(root);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** Opens what fills the contribution guide of a project; the function throws UsageError where settings or scenarios are wrong. */
export async function openGuideFiller(root: string): Promise<FillGuide> {
  const settings = await readSettings(root);
  return ({ listFiles, readFile }, path) => {
    if (settings instanceof UsageError) throw settings;
    const project: DocsProject = { ...settings, listFiles, readFile, documents: [path] };
    const change = planDocs(loadModel(project), project, ['contributing']).changes.find((each) => each.path === path);
    return change === undefined || change.kind === 'delete' ? undefined : change.content;
  };
}
