import type { Dialect, Finding, Link, Project } from '@signpost/model';
import { dialects } from '../project/dialects/dialects.ts';

/** Says of a reference that is dead on its site where it is right. */
export function noteElsewhere(
  project: Project,
  { base }: Pick<Link, 'base'>,
  alsoRightOn: Dialect | undefined,
): Pick<Finding, 'note'> {
  if (alsoRightOn === undefined) return {};
  const { name } = dialects[project.docsRootOf(base).dialect];
  return { note: `right on ${dialects[alsoRightOn].name}, dead on the site that ${name} builds` };
}
