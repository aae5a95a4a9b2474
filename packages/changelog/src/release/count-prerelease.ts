/**
 * The prerelease that comes next on the way to a version: `1.2.0-rc.1`, after it `1.2.0-rc.2`. Both versions are semantic.
 */
export function countPrerelease(target: string, name: string, current: string): string {
  const start = `${target}-${name}.`;
  const count = current.startsWith(start) ? /^\d+$/.exec(current.slice(start.length))?.[0] : undefined;
  return `${start}${count === undefined ? 1 : Number(count) + 1}`;
}
