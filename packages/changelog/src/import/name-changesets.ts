const longest = 48;
const reserved = new Set(['readme', 'agents', 'claude', 'gemini']);

/** A title as the name of a file: letters and digits of ASCII, the rest hyphens. */
function slugify(title: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const slug = (words ?? []).join('-').slice(0, longest).replace(/-$/, '');
  return slug === '' || reserved.has(slug) ? `entry${slug === '' ? '' : `-${slug}`}` : slug;
}

/** Gives each title a path of its own that no file has yet, also where names differ only in letter case. */
export function createNamer(taken: readonly string[]): (title: string) => string {
  const used = new Set(taken.map((path) => path.toLowerCase()));
  const counts = new Map<string, number>();
  const namePath = (slug: string): string => {
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    const path = `.changeset/${slug}${count === 1 ? '' : `-${count}`}.md`;
    return used.has(path) ? namePath(slug) : path;
  };
  return (title) => {
    const path = namePath(slugify(title));
    used.add(path);
    return path;
  };
}
