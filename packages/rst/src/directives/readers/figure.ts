import { joinUrl } from '../../inline/embedded-link.ts';
import { markEscapes } from '../../inline/escape.ts';
import type { Image } from '../../nodes.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { findCaption } from '../find-caption.ts';
import { addBlocks } from './blocks.ts';

const vertical = new Set(['top', 'middle', 'bottom']);

/** Reads an image: its address is the argument without white space. */
export function readImage(reading: DirectiveReading): void {
  const align = optionValue(reading, 'align')?.trim().toLowerCase();
  const isInline = reading.substitution !== null;
  if (reading.definition.canonical === 'image' && align !== undefined && vertical.has(align) !== isInline) {
    reading.problem = refusal('invalid-option-value', `An image cannot be aligned "${align}" here.`);
    return;
  }
  const { argumentText, reader } = reading;
  if (argumentText !== undefined) {
    const position = argumentText.wholePosition(reader.state.locator);
    const alt = optionValue(reading, 'alt') ?? reading.substitution;
    const image: Image = { type: 'image', url: joinUrl(markEscapes(argumentText.text)), alt, position };
    reading.children.push(image);
  }
}

/** Reads a figure: an image, a caption (the first paragraph, or an empty comment for none) and a legend. */
export function readFigure(reading: DirectiveReading): void {
  readImage(reading);
  const { reader, line, content, after } = reading;
  if (content.length === 0) {
    const message = 'The figure has neither a caption nor a legend.';
    after.push(reader.report({ level: 'warning', code: 'empty-figure', message }, line, line + 1));
    return;
  }
  addBlocks(reading);
  if (findCaption(reading.children, reading.messages) === undefined) {
    const quote = reader.quote(line, reader.index);
    const message = 'The caption of a figure must be a paragraph or an empty comment.';
    after.push(reader.report({ level: 'error', code: 'invalid-caption', message, quote }, line, reader.index));
  }
}
