import type { PathSet } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';

/** Where things are in a project: what `@` in a condition stands for. */
export interface NamedPaths {
  /** Where each place lies, by id. */
  readonly places: ReadonlyMap<string, string>;
  readonly areas: Readonly<Record<string, PathSet>>;
}

type Matcher = (path: string) => boolean;

/** Makes a test for sets of paths; each glob is compiled once. */
export function createPathMatcher({ places, areas }: NamedPaths): (set: PathSet) => Matcher {
  const compiled = new Map<string, Matcher>();
  const compileName = (name: string): Matcher => {
    const area = areas[name];
    if (area !== undefined) return matchSet(area);
    const place = places.get(name);
    return place === undefined ? () => false : (path) => path === place || path.startsWith(`${place}/`);
  };
  const match = (glob: string): Matcher => {
    const known = compiled.get(glob);
    if (known !== undefined) return known;
    const matcher = glob.startsWith('@') ? compileName(glob.slice(1)) : compileGlob(glob);
    compiled.set(glob, matcher);
    return matcher;
  };
  const matchSet = ({ paths, except }: PathSet): Matcher => {
    const [inside, outside] = [paths.map(match), except.map(match)];
    return (path) => inside.some((isMatch) => isMatch(path)) && !outside.some((isMatch) => isMatch(path));
  };
  return matchSet;
}
