import { addBlockQuotes } from '../../block/block-quote.ts';
import { BlockReader } from '../../block/block-reader.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads the content as block quotes with attributions. */
export function readQuote(reading: DirectiveReading): void {
  const { reader, content } = reading;
  const quotes = new BlockReader(reader.state, content, { ...reader.context, titles: false });
  addBlockQuotes(quotes, content);
  reading.children.push(...quotes.nodes);
  reading.messages.push(...quotes.messages);
}
