import { isQuotePair } from '../characters/punctuation.ts';
import type { DocumentState, ParsedInline } from '../document-state.ts';
import type { TextSlice } from '../lines/text-slice.ts';
import { newIdentity } from '../names/name-registry.ts';
import { normalizeName } from '../names/normalize-name.ts';
import type { InlineTarget, PhrasingNode, Reference, SubstitutionReference, Text } from '../nodes.ts';
import { EndStrings } from './end-strings.ts';
import type { EndString } from './end-strings.ts';
import { escapeMark, removeEscapes } from './escape.ts';
import { findStart } from './find-start.ts';
import type { MarkupStart } from './find-start.ts';
import { readFootnoteReference } from './footnote-reference.ts';
import { InlineText } from './inline-text.ts';
import { readInterpretedText } from './interpreted-text.ts';
import { makeReference, readPhraseReference } from './phrase-reference.ts';
import { reportClashes } from './report-clashes.ts';
import { UriFinder } from './standalone-uri.ts';

interface Construct {
  readonly node: PhrasingNode;
  readonly start: number;
  readonly end: number;
}

const missingEnd = {
  emphasis: 'The emphasis that starts here has no end "*".',
  strong: 'The strong text that starts here has no end "**".',
  literal: 'The literal that starts here has no end "``".',
  target: 'The target that starts here has no end "`".',
  substitution: 'The substitution that starts here has no end "|".',
  interpreted: 'The interpreted text or reference that starts here has no end "`".',
} as const;

/** What a text must have so that anything in it is more than plain text: markup, an address or an escape. */
const special = new RegExp(`[*\`|_[:@\\\\${escapeMark}]`);

/** Reads the inline markup of a text; `line` is the line that docutils reports for problems in it. */
export function parseInline(state: DocumentState, slice: TextSlice, line: number): ParsedInline {
  if (!special.test(slice.text)) {
    return { nodes: readPlain(state, slice), messages: [], earlier: [] };
  }
  const inline = new InlineText(state, slice, line);
  const ends = new EndStrings(inline.text);
  let unread = 0;
  let remaining = 0;
  for (let start = findStart(inline.text, 0); start !== undefined; start = findStart(inline.text, remaining)) {
    if (isQuoted(inline.text, start, remaining)) {
      remaining = start.end;
      continue;
    }
    const construct = readConstruct(inline, ends, start);
    addPlainText(inline, unread, construct.start);
    inline.nodes.push(construct.node);
    remaining = construct.end;
    unread = remaining;
  }
  addPlainText(inline, unread, inline.text.length);
  return inline;
}

function readPlain(state: DocumentState, slice: TextSlice): Text[] {
  const { text: value } = slice;
  if (value === '') {
    return [];
  }
  const node: Text = { type: 'text', value, position: slice.wholePosition(state.locator) };
  const segments = slice.segments(0, value.length);
  if (segments !== undefined) {
    node.data = { segments };
  }
  return [node];
}

/** A start-string between two characters that quote it is plain text, as in `"*"`. */
function isQuoted(text: string, start: MarkupStart, remaining: number): boolean {
  const hasRole = start.kind === 'interpreted' && start.end > start.start + 1;
  if (start.start === remaining || start.kind === 'reference' || start.kind === 'footnote' || hasRole) {
    return false;
  }
  return start.end >= text.length || isQuotePair(text[start.start - 1] ?? '', text[start.end] ?? '');
}

function addPlainText(inline: InlineText, from: number, to: number): void {
  if (to <= from) {
    return;
  }
  const run = inline.text.slice(from, to);
  if (!run.includes(':') && !run.includes('@')) {
    inline.addText(from, to);
    return;
  }
  const finder = new UriFinder(run);
  let index = 0;
  for (let uri = finder.find(0); uri?.isKnown === true; uri = finder.find(index)) {
    inline.addText(from + index, from + uri.start);
    const start = from + uri.start;
    const end = from + uri.end;
    const text = removeEscapes(inline.text.slice(start, end));
    const position = inline.position(start, end);
    inline.nodes.push(
      inline.withSegments(
        {
          type: 'link',
          url: uri.isMail ? `mailto:${text}` : text,
          standalone: true,
          anonymous: false,
          urlPosition: position,
          children: inline.children(start, end),
          position,
          ...newIdentity(),
        },
        start,
        end,
      ),
    );
    index = uri.end;
  }
  inline.addText(from + index, to);
}

function readConstruct(inline: InlineText, ends: EndStrings, start: MarkupStart): Construct {
  if (start.kind === 'reference') {
    const range = { start: start.start, end: start.end, textStart: start.start, textEnd: start.nameEnd };
    const node = makeReference(inline, { ...range, anonymous: start.end === start.nameEnd + 2 });
    return { node, start: start.start, end: start.end };
  }
  if (start.kind === 'footnote') {
    return { node: readFootnoteReference(inline, start), start: start.start, end: start.end };
  }
  const end = ends.find(start.kind, start.end);
  if (end === undefined || end.start === start.end) {
    return readUnfinished(inline, start, missingEnd[start.kind]);
  }
  const node = start.kind === 'interpreted' ? readBackquoted(inline, start, end) : readMarked(inline, start, end);
  return { node, start: start.start, end: end.end };
}

/** Without an end, only the start-string itself is problematic; a role in front of it is plain text. */
function readUnfinished(inline: InlineText, start: MarkupStart, message: string): Construct {
  const from = start.kind === 'interpreted' ? start.end - 1 : start.start;
  const node = inline.problematic('unclosed-inline-markup', message, from, start.end);
  return { node, start: from, end: start.end };
}

function readMarked(inline: InlineText, start: MarkupStart, end: EndString): PhrasingNode {
  const position = inline.position(start.start, end.end);
  const children = inline.children(start.end, end.start);
  switch (start.kind) {
    case 'emphasis':
    case 'strong':
      return inline.withSegments({ type: start.kind, children, position }, start.start, end.end);
    case 'literal': {
      const value = inline.slice.text.slice(start.end, end.start);
      return inline.withSegments({ type: 'inlineCode', value, position }, start.start, end.end);
    }
    case 'target': {
      const identity = newIdentity([normalizeName(removeEscapes(inline.text.slice(start.end, end.start)))]);
      reportClashes(inline, identity, true, start.start, end.end);
      const node: InlineTarget = { type: 'inlineTarget', children, position, ...identity };
      return inline.withSegments(node, start.start, end.end);
    }
    default:
      return readSubstitution(inline, start, end);
  }
}

function readSubstitution(inline: InlineText, start: MarkupStart, end: EndString): PhrasingNode {
  const name = removeEscapes(inline.text.slice(start.end, end.start));
  const inner = end.start + 1;
  const node: SubstitutionReference = inline.withSegments(
    {
      type: 'substitutionReference',
      name,
      refname: name.split(/\s+/).join(' ').trim(),
      position: inline.position(start.start, inner),
    },
    start.start,
    inner,
  );
  if (end.end === inner) {
    return node;
  }
  const anonymous = end.end === inner + 2;
  const reference: Reference = {
    type: 'reference',
    name,
    refname: anonymous ? null : normalizeName(name),
    anonymous,
    children: [node],
    position: inline.position(start.start, end.end),
    ...newIdentity(),
  };
  return inline.withSegments(reference, start.start, end.end);
}

function readBackquoted(inline: InlineText, start: MarkupStart, end: EndString): PhrasingNode {
  const hasRoleBefore = start.end > start.start + 1;
  const hasRoleAfter = end.roleEnd > end.start + 1;
  const isReference = inline.text.charCodeAt(end.end - 1) === 95;
  if (hasRoleBefore && hasRoleAfter) {
    return inline.problematic('role-twice', 'Interpreted text has a role before and after it.', start.start, end.end);
  }
  if (isReference && (hasRoleBefore || hasRoleAfter)) {
    const message = 'Interpreted text has a role and the underscore of a reference.';
    return inline.problematic('role-and-reference', message, start.start, end.end);
  }
  const range = { start: start.start, end: end.end, textStart: start.end, textEnd: end.start };
  if (isReference) {
    return readPhraseReference(inline, { ...range, anonymous: end.end === end.roleEnd + 2 });
  }
  if (hasRoleBefore) {
    return readInterpretedText(inline, inline.text.slice(start.start + 1, start.nameEnd), range);
  }
  const name = hasRoleAfter ? inline.text.slice(end.start + 2, end.roleEnd - 1) : null;
  return readInterpretedText(inline, name, range);
}
