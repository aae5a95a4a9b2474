import type { Outcome, Reference } from '@signpost/model';
import type { DocsSite } from '../docs-site.ts';
import { unverifiable } from './unverifiable.ts';

/** Resolves a role that `extlinks` defines, of which none can have the name of one of Sphinx' own; undefined for any other. */
export function resolveExternalRole({ sphinx }: DocsSite, { name = '', target }: Reference): Outcome | undefined {
  if (sphinx?.externalLinks.has(name) !== true) return undefined;
  const address = sphinx.externalLinks.get(name);
  if (address === undefined) return unverifiable('only running conf.py would tell its address');
  const url = address.includes('%s') ? address.replace('%s', () => target) : address + target;
  return { kind: 'external', url: url.replaceAll('%%', '%') };
}
