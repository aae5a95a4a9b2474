import { title } from './prose.ts';
import { Random } from './random.ts';

/** What may be wrong with a link of the corpus. */
const faultKinds = [
  'missing-file',
  'missing-anchor',
  'missing-anchor-elsewhere',
  'missing-image',
  'missing-definition',
] as const;
export type FaultKind = (typeof faultKinds)[number];

const filesPerFolder = 40;
const filesPerFault = 200;

/** Path of a page, from the root, three folders deep. */
export function pathOf(index: number): string {
  const folder = Math.floor(index / filesPerFolder);
  return `docs/area-${Math.floor(folder / 25)}/topic-${folder}/page-${index}.md`;
}

/** Relative path from one page to another file of the corpus. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const goal = to.split('/');
  const shared = start.findIndex((part, depth) => part !== goal[depth]);
  const kept = shared === -1 ? start.length : shared;
  return [...start.slice(kept).map(() => '..'), ...goal.slice(kept)].join('/');
}

/** Number of pictures that the pages share. */
export const pictures = 25;

/** Path of a picture, from the root. */
export function picturePath(index: number): string {
  return `docs/images/figure-${index}.svg`;
}

/** Headings of a page below its title; other pages compute them to link to them. */
export function headingsOf(seed: string, index: number): readonly string[] {
  const random = new Random(`${seed}/${index}/headings`);
  const own = Array.from({ length: random.between(4, 9) }, () => {
    const text = title(random);
    return random.weighted([
      [8, text],
      [1, `${text}?`],
      [1, `\`${text.toLowerCase().replaceAll(' ', '_')}\``],
      [1, `${text} (v${random.between(1, 9)}.${random.between(0, 9)})`],
    ]);
  });
  // The same heading twice: GitHub numbers the second anchor.
  return random.chance(0.3) ? [...own, 'Example', 'Example'] : [...own, 'See also'];
}

/** The anchors of those headings as GitHub makes them; the headings are ASCII. */
export function anchorsOf(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const slug = heading
      .toLowerCase()
      .replace(/[^a-z0-9_ -]/g, '')
      .replaceAll(' ', '-');
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  });
}

/** The fault that a page holds, if any: one page in 200 for each kind. */
export function faultOf(index: number): FaultKind | undefined {
  const place = index % filesPerFault;
  return place % 40 === 7 ? faultKinds[Math.floor(place / 40)] : undefined;
}

/** How many faults of each kind the first `count` pages hold. */
export function countFaults(count: number): Readonly<Record<FaultKind, number>> {
  const totals: Record<FaultKind, number> = {
    'missing-file': 0,
    'missing-anchor': 0,
    'missing-anchor-elsewhere': 0,
    'missing-image': 0,
    'missing-definition': 0,
  };
  for (let index = 0; index < count; index++) {
    const kind = faultOf(index);
    if (kind !== undefined) totals[kind]++;
  }
  return totals;
}
