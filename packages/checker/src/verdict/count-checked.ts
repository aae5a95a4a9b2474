import type { Project } from '@signpost/model';
import { isCheckedLink } from '../project/is-checked-link.ts';
import type { Settings } from '../settings/settings.ts';
import { isWanted } from './is-wanted.ts';
import type { Checked } from './verdict.ts';

/** How many documents and links stand behind an answer. */
export function countChecked(project: Project, settings: Settings): Checked {
  const links = project.links.filter((link) => isWanted(link.document.path, settings) && isCheckedLink(link));
  const files = project.documents.filter(({ path }) => isWanted(path, settings));
  return { files: files.length, links: links.length };
}
