import { compileGlob } from '@signpost/model/glob';

function compileOne(pattern: string): (path: string) => boolean {
  const inner = pattern.replace(/^\//, '').replace(/\/$/, '');
  const isAnchored = pattern.slice(0, -1).includes('/');
  const top = isAnchored ? inner : `**/${inner}`;
  const globs = [...(pattern.endsWith('/') ? [] : [top]), `${top}/**`].map(compileGlob);
  return (path) => globs.some((glob) => glob(path));
}

/** Compiles lines of gitignore's form: the last that is a path's says whether it is left out. */
export function compileExclusions(lines: readonly string[]): (path: string) => boolean {
  const rules = lines.map((line) => ({
    isBack: line.startsWith('!'),
    matches: compileOne(line.replace(/^!/, '')),
  }));
  return (path) => rules.findLast(({ matches }) => matches(path))?.isBack === false;
}
