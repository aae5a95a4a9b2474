import { openProjectCache } from '@signpost/workspace';
import { type FactsCache, noCache, openFactsCache } from './facts-cache.ts';
import { nameProgram } from './name-program.ts';

/** Where a check keeps what it learns. */
export interface CacheOptions {
  /** False for a check that reads everything and keeps nothing. */
  readonly isCached?: boolean;
  /** Absolute path of the cache file; without it, a file in the project's state folder. */
  readonly cacheLocation?: string;
}

/** Opens the cache of a project. */
export function openCache(root: string, { isCached, cacheLocation }: CacheOptions): FactsCache {
  if (isCached === false) return noCache;
  return openFactsCache(openProjectCache(root, cacheLocation), nameProgram(), Date.now());
}
