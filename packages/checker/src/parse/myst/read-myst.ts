import { standardRoles } from '@signpost/rst';
import type { Root } from 'mdast';
import { parseFile } from '../markdown/parse-file.ts';
import type { MarkdownParser } from '../markdown/markdown-parser.ts';
import { findLines } from './text-lines.ts';
import { maskDocument } from './mask-document.ts';
import { nestDirectives } from './nest-directives.ts';
import { mayNameInline } from '../markdown/may-name-inline.ts';
import { readRoles } from './read-roles.ts';

/** A tree, and whether it holds blocks that Markdown does not know. */
export interface MystTree {
  readonly root: Root;
  readonly hasBlocks: boolean;
}

const fence = /(?:```|~~~|:::)[ \t]*\{[A-Za-z_]/;
const target = /\)=[ \t]*(?:$|[\n\r])/;
const role = /\{([\w:.+-]+)\}`/g;
const attributes = /(?:^\uFEFF?|[\n\r])[ \t>]*\{[^{}\n\r#]{0,200}#[^{}\n\r]+\}[ \t]*(?:$|[\n\r])/;

const container = /(?:^\uFEFF?|[\n\r])[ \t>]*:::+[ \t]*[a-z]/;

const comment = /(?:^\uFEFF?|[\n\r])[ \t>]*%/;

/** A word in braces before a backtick is a role when it is one of those that are known; `{name}` in code is no role. */
function showsRole(text: string): boolean {
  for (const [, name = ''] of text.matchAll(role)) if (standardRoles.has(name)) return true;
  return false;
}

/** What a text shows of MyST at a glance; a comment means something only where MyST is known to read it. */
function glance(text: string, isMyst: boolean): { readonly hasBlocks: boolean; readonly hasRoles: boolean } {
  const hasBraces = text.includes('{');
  const hasBlocks =
    (text.includes(')=') && target.test(text)) ||
    (hasBraces && (fence.test(text) || attributes.test(text))) ||
    (isMyst && text.includes('%') && comment.test(text));
  return { hasBlocks, hasRoles: hasBraces && showsRole(text) };
}

/** Whether anything in a text may be what only MyST reads; false is certain. */
export function mayHoldMyst(text: string, isMyst: boolean): boolean {
  const { hasBlocks, hasRoles } = glance(text, isMyst);
  return hasBlocks || hasRoles || mayNameInline(text);
}

/**
 * Reads Markdown with what MyST adds to it: directives, roles, targets, comments. All offsets are those of the text. A
 * document with nothing of that is parsed once and left as it is.
 */
export function readMyst(text: string, parse: MarkdownParser, isMyst = false, hasContainers = false): MystTree {
  const parseText: MarkdownParser = (masked) => parseFile(masked, parse);
  const root = parseText(text);
  const { hasBlocks, hasRoles } = glance(text, isMyst);
  const isPlain = !hasBlocks && !(hasContainers && container.test(text));
  if (isPlain && !hasRoles) return { root, hasBlocks };
  const source = { text, lines: findLines(text), hasContainers };
  const masked = maskDocument(source, root, parseText);
  if (masked.marks.size > 0) nestDirectives(source, masked.root, masked.marks);
  if (hasRoles) readRoles(source, masked.root);
  return { root: masked.root, hasBlocks: masked.marks.size > 0 };
}
