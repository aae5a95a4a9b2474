import { isWhiteSpace } from '../../characters/white-space.ts';
import { inlineDirectives } from '../../directives/inline-directives.ts';
import { markEscapes } from '../../inline/escape.ts';
import type { Block } from '../../lines/block.ts';
import { TextSlice } from '../../lines/text-slice.ts';
import { newIdentity } from '../../names/name-registry.ts';
import type { MutableIdentity } from '../../names/name-registry.ts';
import { collapseWhiteSpace } from '../../names/normalize-name.ts';
import type { BlockNode, SubstitutionDefinition } from '../../nodes.ts';
import { BlockReader } from '../block-reader.ts';
import { explicitColumn } from '../starts-text.ts';
import { readMalformed } from './comment.ts';
import { readDirective } from './directive.ts';
import { findForbidden } from './forbidden-in-substitution.ts';
import { matchDirective } from './match-directive.ts';

/** Finds the bar that ends the name: the range of the name, and where the rest starts. */
function findNameEnd(text: string): { readonly nameEnd: number; readonly end: number } | undefined {
  for (let bar = text.indexOf('|', 1); bar >= 0; bar = text.indexOf('|', bar + 1)) {
    const before = text.charCodeAt(bar - 1);
    const after = text.charCodeAt(bar + 1);
    if (before !== 0 && !isWhiteSpace(before) && (Number.isNaN(after) || isWhiteSpace(after))) {
      let end = bar + 1;
      while (end < text.length && isWhiteSpace(text.charCodeAt(end))) {
        end += 1;
      }
      return { nameEnd: bar, end };
    }
  }
  return undefined;
}

/** Reads `.. |name| directive::`, whose name starts at `column`; a malformed one becomes a comment. */
export function readSubstitutionDefinition(reader: BlockReader, column: number): boolean {
  const { block, index } = reader;
  const found = reader.indented(index, { firstColumn: column, keepIndent: true, keepBlankTop: true });
  const lines = found.block.withoutBlankEnd();
  const slice = TextSlice.fromBlock(lines, 0, lines.length);
  const text = markEscapes(slice.text);
  const name = findNameEnd(text);
  if (name === undefined) {
    const message = 'The substitution definition is malformed.';
    const problem = { level: 'warning', code: 'malformed-substitution', message } as const;
    return readMalformed(reader, explicitColumn(block.text(index)), found.next, problem);
  }
  reader.index = found.next;
  const written = collapseWhiteSpace(text.slice(0, name.nameEnd));
  if (name.end >= text.length) {
    refuse(reader, index, 'empty-substitution', `The substitution "${written}" is empty.`, found.next);
    return found.blankFinish;
  }
  const line = countLineFeeds(text, name.end);
  const start = line === 0 ? name.end : name.end - text.lastIndexOf('\n', name.end - 1) - 1;
  const range = { index, next: found.next, lines, line, column: start, name: written };
  return addDefinition(reader, range) ?? found.blankFinish;
}

function countLineFeeds(text: string, to: number): number {
  let count = 0;
  for (let index = text.indexOf('\n'); index >= 0 && index < to; index = text.indexOf('\n', index + 1)) {
    count += 1;
  }
  return count;
}

interface DefinitionLines {
  readonly index: number;
  readonly next: number;
  readonly lines: Block;
  /** The line and the column where the directive starts. */
  readonly line: number;
  readonly column: number;
  readonly name: string;
}

/** Adds the definition; answers whether a blank line follows the first one, where docutils asks for that. */
function addDefinition(reader: BlockReader, definition: DefinitionLines): boolean | undefined {
  const { index, next, lines, line, column, name } = definition;
  const isQuoted = line > 0 && lines.isBlank(line - 1);
  const body = new BlockReader(reader.state, lines.slice(line, lines.length, isQuoted ? 0 : column), {
    ...reader.context,
    titles: false,
    parent: 'body',
  });
  if (isQuoted) {
    // What stands below a blank line is a quotation, which no substitution can hold.
    const quoted = reader.nested(body.block);
    body.nodes.push(...quoted.nodes);
    body.messages.push(...quoted.messages);
  }
  const directive = isQuoted ? undefined : matchDirective(body.block.text(0), 0);
  if (directive !== undefined && !directive.isSpaced) {
    const start = body.block.offset(0, 0);
    readDirective(body, { name: directive.name, column: directive.end, start, substitution: name });
  }
  const isFollowed = !isQuoted && (directive?.isSpaced ?? true) && body.block.length > 1;
  const hasText = body.nodes.some((node) => isInline(node));
  const forbidden = hasText ? findForbidden(body.nodes) : undefined;
  const isRefused = !hasText || forbidden !== undefined;
  const identity = newIdentity([name]);
  const node: SubstitutionDefinition = {
    type: 'substitutionDefinition',
    name,
    rejected: isRefused,
    children: body.nodes,
    position: reader.position(index, next),
    ...identity,
  };
  const early = body.messages.filter(({ before }) => hasText || before === 0);
  reader.placeAll(early.map(({ diagnostic }) => diagnostic));
  if (!isRefused) {
    register(reader, identity, name, index, next);
  }
  reader.nodes.push(reader.complete(node, index, next));
  const late = body.messages.filter((message) => !early.includes(message));
  reader.placeAll(late.map(({ diagnostic }) => diagnostic));
  if (forbidden !== undefined) {
    const quote = reader.quote(index, next);
    const problem = { level: 'error', code: 'forbidden-in-substitution', message: forbidden, quote } as const;
    reader.place(reader.report(problem, index, next));
  } else if (isRefused) {
    refuse(reader, index, 'empty-substitution', `The substitution "${name}" is empty or invalid.`, next);
  }
  return isFollowed ? body.block.isBlank(1) : undefined;
}

function isInline(node: BlockNode): boolean {
  const isShown = node.type === 'directive' && !node.rejected && inlineDirectives.has(node.name);
  return isShown && (node.children.length > 0 || node.name === 'date' || node.name === 'raw');
}

function refuse(reader: BlockReader, index: number, code: string, message: string, next: number): void {
  reader.place(reader.report({ level: 'warning', code, message, quote: reader.quote(index, next) }, index, next));
}

/** The later definition of a name counts; the earlier one loses it. */
function register(reader: BlockReader, identity: MutableIdentity, name: string, from: number, to: number): void {
  const { substitutions } = reader.state;
  const earlier = substitutions.get(name);
  substitutions.set(name, identity);
  if (earlier !== undefined) {
    earlier.dupnames.push(...earlier.names.splice(0));
    const message = `The substitution "${name}" is defined more than once.`;
    reader.place(reader.report({ level: 'error', code: 'duplicate-substitution', message }, from, to));
  }
}
