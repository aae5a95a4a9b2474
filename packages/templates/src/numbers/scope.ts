import { posix } from 'node:path';
import type { Series } from '@signpost/model/series';

const folderOfDocs = /^(?:docs?|documentation|source|src|content|website|site|notes?|design|architecture|text)$/i;

/** The folder of the project or package that a series is about: what lies above its documentation. */
function findScope(folder: string): string {
  let scope = posix.dirname(folder);
  while (scope !== '.' && folderOfDocs.test(posix.basename(scope))) scope = posix.dirname(scope);
  return scope === '.' ? '' : scope;
}

function isBelow(path: string, scope: string): boolean {
  return scope === '' || path.startsWith(`${scope}/`);
}

/**
 * Says which of several series of one label a document means by a number: that of the innermost project around it. True for
 * the only one, undefined where two are as near.
 */
export function createScopes(series: Series, all: readonly Series[]): (path: string) => boolean | undefined {
  const own = findScope(series.folder);
  const others = all.filter(({ label, folder }) => label === series.label && folder !== series.folder);
  const scopes = others.map(({ folder }) => findScope(folder));
  return (path) => {
    if (path.startsWith(`${series.folder}/`)) return true;
    if (others.some(({ folder }) => path.startsWith(`${folder}/`))) return false;
    if (!isBelow(path, own)) return false;
    const nearer = scopes.filter((scope) => isBelow(path, scope) && scope.length >= own.length);
    if (nearer.length === 0) return true;
    return nearer.some((scope) => scope.length > own.length) ? false : undefined;
  };
}
