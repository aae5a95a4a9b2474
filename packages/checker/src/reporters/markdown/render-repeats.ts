import type { Diagnostic, Related } from '@signpost/model';
import { keptPlace } from '../../rules/duplicate-content/kept-place.ts';
import { writeMessage } from './escape-markdown.ts';

type Place = Pick<Related, 'path' | 'range'>;

/** A place that is kept, with what repeats it. */
interface Repeat {
  readonly kept: Related;
  readonly copies: readonly Diagnostic[];
}

function findKept({ related }: Diagnostic): Related | undefined {
  return related?.find(({ message }) => message === keptPlace);
}

/** The findings that repeat one place, together; those with most copies first, then by that place. */
function groupRepeats(diagnostics: readonly Diagnostic[]): readonly Repeat[] {
  const repeats = new Map<string, { readonly kept: Related; readonly copies: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    const kept = findKept(diagnostic);
    if (kept === undefined) continue;
    const key = keyOf(kept);
    const repeat = repeats.get(key) ?? { kept, copies: [] };
    repeat.copies.push(diagnostic);
    repeats.set(key, repeat);
  }
  return [...repeats.values()].toSorted((a, b) => b.copies.length - a.copies.length || byPlace(a.kept, b.kept));
}

function byPlace(a: Place, b: Place): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.range.start - b.range.start;
}

/** Whether a finding is shown with the others that repeat the same place. */
export function isRepeat(diagnostic: Diagnostic): boolean {
  return findKept(diagnostic) !== undefined;
}

/** A group: the place to keep, and each other with how much of it is the same and what to do. */
function renderRepeat({ kept, copies }: Repeat, linkOf: (place: Place) => string): readonly string[] {
  const rows = copies.flatMap((copy) => {
    const { severity, note, hint } = copy;
    return [
      `- ${linkOf(copy)} **${severity}**${note === undefined ? '' : `: ${writeMessage(note)}`}`,
      ...(hint === undefined ? [] : [`  - ${writeMessage(hint)}`]),
    ];
  });
  return ['', `### ${linkOf(kept)} stands in ${copies.length + 1} places`, '', ...rows];
}

function keyOf({ path, range }: Place): string {
  return `${range.start} ${path}`;
}

/** What is repeated, one group after another. Links are made file by file, as they need the lines of each. */
export function renderRepeats(diagnostics: readonly Diagnostic[], linkTo: (place: Place) => string): readonly string[] {
  const repeats = groupRepeats(diagnostics);
  if (repeats.length === 0) return [];
  const places = repeats.flatMap(({ kept, copies }) => [kept, ...copies]);
  const links = new Map(places.toSorted(byPlace).map((place) => [keyOf(place), linkTo(place)]));
  const linkOf = (place: Place): string => links.get(keyOf(place)) ?? '';
  const intro =
    'Keep the place that a heading names. Below it is each copy: how much of it is the same, and what to do.';
  return ['', '## Repeated content', '', intro, ...repeats.flatMap((repeat) => renderRepeat(repeat, linkOf))];
}
