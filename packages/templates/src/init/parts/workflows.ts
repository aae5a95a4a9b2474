import type { InitProject } from '../init-project.ts';
import type { PartContext, PartOutcome } from '../init-part.ts';
import { nameRunner } from '../runner.ts';

const isWorkflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

/** The workflows of GitHub that a project has. */
export function listWorkflows({ listFiles }: InitProject): readonly string[] {
  return listFiles().filter((file) => isWorkflow.test(file));
}

/** Why a workflow cannot be written to a path; `command` is what one of GitLab would run in its place. */
export function refuseWorkflow(context: PartContext, path: string, command: string): PartOutcome | undefined {
  const { project } = context;
  if (project.git?.isTopLevel === false)
    return { kind: 'skip', why: "workflows belong to the repository's root, which is above" };
  if (project.readFile(path).kind !== 'missing')
    return { kind: 'skip', why: `${path} is there already, with other content` };
  const files = project.listFiles();
  if (files.includes('.gitlab-ci.yml') && !files.some((file) => file.startsWith('.github/'))) {
    return {
      kind: 'skip',
      why: `this project is built by GitLab: add \`${nameRunner(context)} ${command}\` to .gitlab-ci.yml`,
    };
  }
  return undefined;
}
