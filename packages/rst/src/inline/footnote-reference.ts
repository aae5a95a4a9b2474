import { newIdentity } from '../names/name-registry.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { CitationReference, FootnoteReference } from '../nodes.ts';
import type { MarkupStart } from './find-start.ts';
import type { InlineText } from './inline-text.ts';

/** Makes the node of `[1]_`, `[#name]_`, `[*]_` or `[citation]_`. */
export function readFootnoteReference(inline: InlineText, start: MarkupStart): FootnoteReference | CitationReference {
  const label = inline.text.slice(start.start + 1, start.nameEnd);
  const position = inline.position(start.start, start.end);
  const identity = newIdentity();
  const first = label.charAt(0);
  if (first !== '#' && first !== '*' && !/^[0-9]+$/.test(label)) {
    inline.state.names.assignId(identity, 'citation-reference');
    return { type: 'citationReference', label, refname: normalizeName(label), position, ...identity };
  }
  inline.state.names.assignId(identity, 'footnote-reference');
  return {
    type: 'footnoteReference',
    label,
    identifier: normalizeName(first === '#' ? label.slice(1) : label),
    auto: first === '#' ? 'number' : first === '*' ? 'symbol' : 'none',
    position,
    ...identity,
  };
}
