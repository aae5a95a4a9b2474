import { type Outcome, isTemplate } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import type { Page } from '../graph.ts';
import { unverifiable } from './unverifiable.ts';

/** The pages of a repository, as GitHub and GitLab name them. */
export const forgePages: ReadonlySet<string> = new Set(
  (
    'actions archive blame blob boards branches commit commits compare contributors deployments discussions edit ' +
    'environments fork forks graphs issues labels merge_requests milestone milestones network new packages pipelines ' +
    'projects pull pulls pulse raw releases security settings stargazers tags tree watchers wiki wikis'
  ).split(' '),
);

/**
 * What a path above the project's root leads to. A forge shows a file below `<repository>/blob/<branch>`, so two folders above
 * the root are the repository's own pages.
 */
export function resolveOutside(document: Page, { dialect }: DocsSite, path: string): Outcome {
  if (isTemplate(document.path)) return unverifiable('it is right where the copy of the template will lie');
  const [first, second, page = ''] = path.split('/');
  const isForge = dialect === 'github' && first === '..' && second === '..' && forgePages.has(page);
  return isForge ? unverifiable('it is a page of the forge') : { kind: 'outside-project', path };
}
