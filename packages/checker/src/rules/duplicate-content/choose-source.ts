import type { Document, Project } from '@signpost/model';
import { remember } from '../../project/remember.ts';
import type { ComparedBlock } from './compared-block.ts';
import type { DuplicateSettings } from './read-duplicate-settings.ts';

/** The block of a group that the others should refer to, and why it. */
export interface ChosenSource {
  readonly source: ComparedBlock;
  /** For people, after the path of its document. */
  readonly reason: string;
}

/** Chooses the source of each group. */
export type SourceChooser = (group: readonly ComparedBlock[]) => ChosenSource | undefined;

const ownNames: ReadonlySet<string> = new Set(['duplicate-content', 'duplicates']);

/** Whether comments say of a part of a document that it repeats something on purpose: then it is the copy. */
function isMarked({ suppressions }: Document): boolean {
  return suppressions.some(({ names }) => names.some(({ name }) => ownNames.has(name)));
}

/** How many references of other documents lead to each one. */
function countLinks({ links }: Project): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { document, reference, outcome } of links) {
    if (outcome.kind !== 'ok' || outcome.path === document.path || reference.kind === 'definition') continue;
    counts.set(outcome.path, (counts.get(outcome.path) ?? 0) + 1);
  }
  return counts;
}

/** What is known of a document; of two the one whose first different number is lower is the source. */
interface Standing {
  readonly owner: number;
  readonly marked: number;
  readonly changed: number;
  readonly links: number;
}

function compare(a: Standing, b: Standing): number {
  return a.owner - b.owner || a.marked - b.marked || a.changed - b.changed || b.links - a.links;
}

/** Nothing where all are equal. */
function explain(chosen: Standing, others: readonly Standing[]): string | undefined {
  const isBest = (key: 'owner' | 'marked' | 'changed'): boolean => others.some((one) => one[key] > chosen[key]);
  if (isBest('owner')) return 'is named as a source in signpost.yaml';
  if (isBest('marked')) return 'has no comment that allows it to repeat others';
  if (isBest('changed')) return 'had it before this change';
  if (others.some(({ links }) => links < chosen.links)) {
    return `is linked most (${chosen.links} ${chosen.links === 1 ? 'link' : 'links'})`;
  }
  return undefined;
}

/** What is not committed is the youngest. */
function orderByArrival(project: Project, blocks: readonly ComparedBlock[]): readonly ComparedBlock[] {
  const arrivals = project.arrivals();
  const arrivalOf = ({ document }: ComparedBlock): number => arrivals.get(document.path) ?? Number.MAX_SAFE_INTEGER;
  return blocks.toSorted((a, b) => arrivalOf(a) - arrivalOf(b));
}

/**
 * Chooses by owner, then by comments, then what a change does not touch, then by links, then by age, then by path and place. Git
 * is asked for ages where nothing else tells documents apart, and never in the check of a change, which has to be quick.
 */
export function createSourceChooser(project: Project, { sources }: DuplicateSettings): SourceChooser {
  const links = countLinks(project);
  const standingOf = remember((path): Standing => {
    const owner = sources.findIndex((matches) => matches(path));
    const document = project.document(path);
    return {
      owner: owner === -1 ? sources.length : owner,
      marked: document !== undefined && isMarked(document) ? 1 : 0,
      changed: project.changedPaths?.has(path) === true ? 1 : 0,
      links: links.get(path) ?? 0,
    };
  });
  const standing = ({ document }: ComparedBlock): Standing => standingOf(document.path);
  return (group) => {
    const ordered = group.toSorted((a, b) => compare(standing(a), standing(b)));
    const [first] = ordered;
    if (first === undefined) return undefined;
    const equal = ordered.filter((one) => compare(standing(one), standing(first)) === 0);
    const rivals = equal.filter(({ document }) => document !== first.document);
    const isAsked = rivals.length > 0 && project.changedPaths === undefined;
    const [source = first] = isAsked ? orderByArrival(project, equal) : equal;
    const others = group.filter(({ document }) => document !== source.document);
    const reason = explain(standing(source), others.map(standing));
    return {
      source,
      reason: reason ?? (isAsked && isOlder(project, source, equal) ? 'is the oldest in git' : 'comes first'),
    };
  };
}

function isOlder(project: Project, { document }: ComparedBlock, equal: readonly ComparedBlock[]): boolean {
  const arrivals = project.arrivals();
  const own = arrivals.get(document.path);
  return own !== undefined && equal.some((one) => (arrivals.get(one.document.path) ?? Infinity) > own);
}
