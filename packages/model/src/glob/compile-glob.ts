import picomatch from 'picomatch';

/**
 * Compiles a glob over paths with `/`: `*`, `?`, `[…]`, `{a,b}`, and `**` for any number of folders; a trailing `/` stands
 * for all in the folder. Hidden files count. Extended globs are off: they can be made to run for ages.
 */
export function compileGlob(glob: string): (path: string) => boolean {
  const isMatch = picomatch(glob.endsWith('/') ? `${glob}**` : glob, { dot: true, noextglob: true });
  return (path) => isMatch(path);
}
