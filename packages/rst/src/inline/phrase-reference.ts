import type { Link, PhrasingNode, Reference } from '../nodes.ts';
import { newIdentity } from '../names/name-registry.ts';
import { collapseWhiteSpace, normalizeName } from '../names/normalize-name.ts';
import { findEmbeddedTarget, readEmbeddedLink } from './embedded-link.ts';
import { removeEscapes } from './escape.ts';
import type { InlineText } from './inline-text.ts';
import { reportClashes } from './report-clashes.ts';

/** Where a reference stands in its text. */
export interface ReferenceRange {
  readonly start: number;
  readonly end: number;
  /** The range of the words that readers see. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly anonymous: boolean;
}

/** Makes the node of `name_` or of a phrase reference without an embedded target. */
export function makeReference(inline: InlineText, range: ReferenceRange, refname?: string): Reference {
  const { start, end, textStart, textEnd, anonymous } = range;
  const name = removeEscapes(inline.text.slice(textStart, textEnd));
  const node: Reference = {
    type: 'reference',
    name: collapseWhiteSpace(name),
    refname: refname ?? (anonymous ? null : normalizeName(name)),
    anonymous,
    children: inline.children(textStart, textEnd),
    position: inline.position(start, end),
    ...newIdentity(),
  };
  return inline.withSegments(node, start, end);
}

/** Reads `` `phrase`_ `` with or without `<address>` or `<name_>` at its end. */
export function readPhraseReference(inline: InlineText, range: ReferenceRange): PhrasingNode {
  const { start, end, textStart, anonymous } = range;
  const embedded = findEmbeddedTarget(inline.text, textStart, range.textEnd);
  if (embedded === undefined) {
    return makeReference(inline, range);
  }
  const link = readEmbeddedLink(inline.text.slice(embedded.start, embedded.end));
  const hasText = embedded.textEnd > textStart;
  const shown = hasText ? { from: textStart, to: embedded.textEnd } : { from: embedded.start, to: embedded.end };
  const name = removeEscapes(inline.text.slice(textStart, embedded.textEnd));
  if (link.kind === 'name') {
    const textEnd = hasText ? shown.to : shown.to - 1;
    const node = makeReference(inline, { ...range, textStart: shown.from, textEnd }, link.refname);
    const identity = newIdentity(anonymous ? [] : [normalizeName(hasText ? name : link.refname)]);
    if (!anonymous) {
      reportClashes(inline, identity, false, start, end, ` ${link.refname}`);
    }
    return { ...node, ...identity };
  }
  const identity = newIdentity(anonymous ? [] : [normalizeName(hasText ? name : link.url)]);
  if (!anonymous) {
    reportClashes(inline, identity, false, start, end, link.url);
  }
  const node: Link = {
    type: 'link',
    url: link.url,
    standalone: false,
    anonymous,
    urlPosition: inline.position(embedded.start, embedded.end),
    children:
      hasText || link.url === ''
        ? inline.children(shown.from, shown.to)
        : [{ type: 'text', value: link.url, position: inline.position(shown.from, shown.to) }],
    position: inline.position(start, end),
    ...identity,
  };
  return inline.withSegments(node, start, end);
}
