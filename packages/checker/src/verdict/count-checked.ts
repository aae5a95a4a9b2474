import type { Link, Project } from '@signpost/model';
import type { Settings } from '../settings/settings.ts';
import { isWanted } from './is-wanted.ts';
import type { Checked } from './verdict.ts';

/** Whether a rule that ran, and that the document's settings leave on, answers for the link. */
function isJudged(link: Link, settings: Settings): boolean {
  const { path } = link.document;
  const project = settings.projectOf(path);
  return settings.selection.rules.some(
    (rule) => rule.judges?.(link) === true && project.severityOf(rule, path) !== 'off',
  );
}

/** How many documents and links stand behind an answer. */
export function countChecked(project: Project, settings: Settings): Checked {
  const links = project.links.filter((link) => isWanted(link.document.path, settings) && isJudged(link, settings));
  const files = project.documents.filter(({ path }) => isWanted(path, settings));
  return { files: files.length, links: links.length };
}
