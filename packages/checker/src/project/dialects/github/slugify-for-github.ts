import { slug as slugify } from 'github-slugger';

/** Letters, digits and what GitHub keeps or turns into a dash: for these its long expression changes nothing else. */
const plain = /^[\w -]*$/;

function slug(heading: string): string {
  return plain.test(heading) ? heading.toLowerCase().replaceAll(' ', '-') : slugify(heading);
}

/** The ids that GitHub makes of headings; a repeated one gets `-1`, `-2`, … as long as another has that id. */
export function slugifyForGithub(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const base = slug(heading);
    let id = base;
    while (counts.has(id)) {
      const count = (counts.get(base) ?? 0) + 1;
      counts.set(base, count);
      id = `${base}-${count}`;
    }
    counts.set(id, 0);
    return id;
  });
}
