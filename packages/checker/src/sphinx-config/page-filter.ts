import { posix } from 'node:path';
import { compileSphinxGlob } from './compile-sphinx-glob.ts';
import type { SphinxConfig } from './sphinx-config.ts';

/** Which files below a `conf.py` are no pages by their place; paths are relative to the project's root. */
export interface PageFilter {
  /** In whatever way the `conf.py` runs. */
  isLeftOut(path: string): boolean;
  /** In one of the ways at least. */
  mayBeLeftOut(path: string): boolean;
}

/** What Sphinx never takes for a page. */
const always = ['**/_sources', '.#*', '**/.#*', '*.lproj/**'];

/** Whether a path or a folder above it matches; each folder is tried once. */
function createMatcher(patterns: readonly string[]): (inner: string) => boolean {
  const matchers = [...new Set([...patterns, ...always])].map(compileSphinxGlob);
  const folders = new Map<string, boolean>([['.', false]]);
  const isMatch = (inner: string): boolean => matchers.some((matches) => matches(inner));
  const isFolderOut = (folder: string): boolean => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const isOut = isFolderOut(posix.dirname(folder)) || isMatch(folder);
    folders.set(folder, isOut);
    return isOut;
  };
  return (inner) => isFolderOut(posix.dirname(inner)) || isMatch(inner);
}

/** Makes the filter of the `conf.py` in a folder. */
export function createPageFilter(folder: string, config: SphinxConfig): PageFilter {
  const isExcluded = createMatcher(config.excludePatterns);
  const mayBeExcluded = createMatcher(config.possibleExcludes);
  const includes = config.includePatterns.includes('**') ? undefined : config.includePatterns.map(compileSphinxGlob);
  const innerOf = (path: string): string => (folder === '' ? path : path.slice(folder.length + 1));
  const isMissed = (inner: string): boolean => includes !== undefined && !includes.some((matches) => matches(inner));
  return {
    isLeftOut: (path) => isExcluded(innerOf(path)) || isMissed(innerOf(path)),
    mayBeLeftOut: (path) => mayBeExcluded(innerOf(path)) || isMissed(innerOf(path)),
  };
}
