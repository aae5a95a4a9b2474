import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { addBlocks } from './blocks.ts';

/** Adds the argument as a title; answers with the diagnostics of its inline markup. */
export function addTitle(reading: DirectiveReading): readonly DirectiveReading['after'][number][] {
  const { reader, argumentText, line } = reading;
  if (argumentText === undefined) {
    return [];
  }
  const { state, block } = reader;
  const inline = state.parseInline(argumentText, block.lineNumber(line));
  reader.placeAll(inline.earlier);
  const position = argumentText.wholePosition(state.locator);
  reading.children.push({ type: 'title', children: inline.nodes, position });
  return inline.messages;
}

/** Adds the options that are prose; diagnostics of their inline markup stand after the directive. */
export function addCaptions(reading: DirectiveReading, messages = reading.after): void {
  const { reader, options, optionTexts, line } = reading;
  const { state, block } = reader;
  for (const { name, kind } of options) {
    const slice = kind === 'inline' ? optionTexts.get(name) : undefined;
    if (slice !== undefined) {
      const inline = state.parseInline(slice, block.lineNumber(line));
      reader.placeAll(inline.earlier);
      const position = slice.wholePosition(state.locator);
      reading.children.push({ type: 'caption', name, children: inline.nodes, position });
      messages.push(...inline.messages);
    }
  }
}

const asides = new Set(['topic', 'sidebar', 'contents']);

/** A topic stands in a section or a sidebar, a sidebar and a table of contents in a section only. */
function isMisplaced(reading: DirectiveReading): boolean {
  const { parent } = reading.reader.context;
  const { canonical } = reading.definition;
  return asides.has(canonical) && parent !== 'document' && !(canonical !== 'sidebar' && parent === 'sidebar');
}

/** Reads a directive whose argument is its title and whose content is blocks. */
export function readTitled(reading: DirectiveReading): void {
  const { canonical } = reading.definition;
  if (isMisplaced(reading)) {
    reading.problem = refusal('misplaced-directive', `The directive "${canonical}" cannot stand here.`);
    return;
  }
  if (canonical === 'sidebar' && reading.arguments.length === 0 && optionValue(reading, 'subtitle') !== undefined) {
    reading.problem = refusal('subtitle-without-title', 'A sidebar without a title has no subtitle.');
    return;
  }
  const messages = [...addTitle(reading)];
  addCaptions(reading, messages);
  if (reading.definition.content === 'none') {
    reading.after.push(...messages);
    return;
  }
  for (const diagnostic of messages) {
    reading.messages.push({ before: reading.children.length, diagnostic });
  }
  addBlocks(reading, canonical === 'topic' || canonical === 'sidebar' ? canonical : 'body');
}
