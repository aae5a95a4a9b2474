import type { Anchor, Reference } from '@signpost/model';
import type { Directive } from '@signpost/rst';
import { readHtml } from '../html/read-html.ts';
import { spanOf } from './read-references.ts';

/** The ids and addresses in the body of a `raw` directive for HTML; a title in it is no section. */
export function readRawHtml(
  { name, arguments: formats, bodyPosition, rejected }: Directive,
  source: string,
): { readonly anchors: readonly Anchor[]; readonly references: readonly Reference[] } | undefined {
  if (name !== 'raw' || rejected || bodyPosition === null) return undefined;
  if (!formats.some(({ value }) => value.toLowerCase().split(/\s+/).includes('html'))) return undefined;
  const { start, end } = spanOf(bodyPosition);
  const { anchors, references } = readHtml(source.slice(start, end), start);
  return { anchors, references };
}
