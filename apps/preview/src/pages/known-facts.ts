import type { PageEntry, PageFacts, PageLink } from '@signpost/checker/pages';
import type { Destination, TocEntry } from '@signpost/render';
import { toHref } from './address.ts';
import { type OffsetMap, shiftOffsets } from './shift-offsets.ts';

/** What the project says of a page, for the text that the page has now. */
export interface KnownFacts {
  destination(path: string, offset: number): Destination | undefined;
  headingIds(offset: number): readonly string[];
  toctree(path: string, offset: number): readonly TocEntry[] | undefined;
}

function toDestination({ target, title, isBroken }: PageLink): Destination {
  const state = isBroken === true ? 'broken' : 'found';
  const named = title === undefined ? {} : { title };
  if (target === undefined) return { state, ...named };
  return { state, ...named, href: 'url' in target ? target.url : toHref(target.path, target.id) };
}

function toEntry({ title, path, id, url, children }: PageEntry): TocEntry {
  const href = path === undefined ? (url ?? '#') : toHref(path, id);
  return { title, href, children: children.map(toEntry) };
}

function keyOf(path: string, offset: number): string {
  return `${offset} ${path}`;
}

const nothing: KnownFacts = {
  destination: () => undefined,
  headingIds: () => [],
  toctree: () => undefined,
};

/** Facts with the text that they were found in. */
export interface FoundFacts {
  readonly facts: PageFacts;
  readonly text: string;
}

/** Makes facts ready to be asked; where the text has changed since, those of what stayed the same hold. */
export function openFacts(path: string, found: FoundFacts | undefined): (text: string) => KnownFacts {
  if (found === undefined) return () => nothing;
  const { facts } = found;
  const links = new Map(facts.links.map((link) => [keyOf(link.path, link.offset), toDestination(link)]));
  const headings = new Map(facts.headings.map(({ offset, ids }) => [offset, ids]));
  const toctrees = new Map(facts.toctrees.map((each) => [keyOf(each.path, each.offset), each.entries.map(toEntry)]));
  return (text) => {
    const former: OffsetMap = shiftOffsets(found.text, text);
    const find = <Value>(map: ReadonlyMap<string, Value>, from: string, offset: number): Value | undefined => {
      const before = from === path ? former(offset) : offset;
      return before === undefined ? undefined : map.get(keyOf(from, before));
    };
    return {
      destination: (from, offset) => find(links, from, offset),
      headingIds: (offset) => headings.get(former(offset) ?? -1) ?? [],
      toctree: (from, offset) => find(toctrees, from, offset),
    };
  };
}
