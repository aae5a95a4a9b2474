import type { BlockContext, DocumentState, ParsedBlocks } from '../document-state.ts';
import type { Block } from '../lines/block.ts';
import { readBlockQuote } from './block-quote.ts';
import { BlockReader, textOf } from './block-reader.ts';
import { readBulletList } from './bullet-list.ts';
import { readDefinitionList } from './definition-list.ts';
import { readDoctestBlock } from './doctest-block.ts';
import { readEnumeratedList } from './enumerated-list.ts';
import { readExplicitMarkup } from './explicit/explicit-markup.ts';
import { readFieldList } from './field-list.ts';
import { readLineBlock } from './line-block.ts';
import { bulletEnd, isAdornment, markerEnd, readFieldMarker } from './markers.ts';
import { readOptionList, readOptionMarker } from './option-list.ts';
import { addParagraph, readParagraph } from './paragraph.ts';
import { readAdornment, readUnderlinedTitle } from './section.ts';
import { isExplicitMarkup } from './starts-text.ts';
import { isGridTableTop, isSimpleTableTop } from './table-top.ts';
import { readGridTable, readSimpleTable } from './table.ts';

/** Blocks nested deeper than this are kept as they are, so that no input can exhaust the stack. */
const deepest = 400;

/** Reads the lines of a block as body elements. */
export function parseBlocks(state: DocumentState, block: Block, context: BlockContext): ParsedBlocks {
  const reader = new BlockReader(state, block, context);
  reader.index = block.nextText(0);
  if (context.depth > deepest && reader.index < block.length) {
    keepAsCode(reader);
    return reader;
  }
  while (reader.index < block.length) {
    reader.enterConstruct();
    readConstruct(reader);
    reader.index = block.nextText(reader.index);
  }
  return reader;
}

function keepAsCode(reader: BlockReader): void {
  const { block, index } = reader;
  const message = 'The nesting is too deep to be read.';
  reader.place(reader.report({ level: 'severe', code: 'nesting-too-deep', message }, index, block.length));
  const value = textOf(block.slice(index, block.length).withoutBlankEnd());
  reader.nodes.push({ type: 'code', lang: null, value, position: reader.position(index, block.length) });
}

function readConstruct(reader: BlockReader): void {
  const text = reader.block.text(reader.index);
  const first = text.charCodeAt(0);
  if (first === 32) {
    readBlockQuote(reader);
    return;
  }
  const isLetter = (first >= 97 && first <= 122) || (first >= 65 && first <= 90);
  const isMarkup = isLetter ? isEnumerated(text) && readEnumeratedList(reader) : readMarkup(reader, text, first);
  if (!isMarkup) {
    readText(reader);
  }
}

const notLetter = /[^a-zA-Z]/;

/** An enumerator of letters is short: this keeps ordinary words from further tests. */
function isEnumerated(text: string): boolean {
  const match = text.search(notLetter);
  const code = text.charCodeAt(match);
  return code === 46 || code === 41;
}

/** Tries all constructs that a line of other characters can start, in docutils' order; `first` tells which they are. */
function readMarkup(reader: BlockReader, text: string, first: number): boolean {
  const bullet = bulletEnd(text);
  if (bullet >= 0) {
    readBulletList(reader, bullet);
    return true;
  }
  const isNumber = (first >= 48 && first <= 57) || first === 40 || first === 35;
  if (isNumber && readEnumeratedList(reader)) {
    return true;
  }
  const field = first === 58 ? readFieldMarker(text) : undefined;
  if (field !== undefined) {
    readFieldList(reader, field);
    return true;
  }
  const option = first === 45 || first === 43 || first === 47 ? readOptionMarker(text) : undefined;
  if (option !== undefined && readOptionList(reader, option)) {
    return true;
  }
  return readBlockMarkup(reader, text);
}

function readBlockMarkup(reader: BlockReader, text: string): boolean {
  if (text.startsWith('>>>') && markerEnd(text, 3) >= 0) {
    readDoctestBlock(reader);
  } else if (text.startsWith('|') && markerEnd(text, 1) >= 0) {
    readLineBlock(reader);
  } else if (isGridTableTop(text)) {
    readGridTable(reader);
  } else if (isSimpleTableTop(text)) {
    readSimpleTable(reader);
  } else if (isExplicitMarkup(text)) {
    readExplicitMarkup(reader);
  } else {
    return isAdornment(text) && readAdornment(reader);
  }
  return true;
}

/** Reads a line that is no markup by what follows it: a definition, a title's underline, or more text. */
function readText(reader: BlockReader): void {
  const { block, index } = reader;
  const next = index + 1;
  if (next >= block.length || block.isBlank(next)) {
    addParagraph(reader, index, next);
  } else if (block.indentOf(next) > 0) {
    readDefinitionList(reader);
  } else if (isAdornment(block.text(next))) {
    readUnderlinedTitle(reader);
  } else {
    readParagraph(reader);
  }
}
