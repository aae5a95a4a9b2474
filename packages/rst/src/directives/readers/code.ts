import { textOf } from '../../block/block-reader.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads the content as a code block in the language that the argument names. */
export function readCode(reading: DirectiveReading): void {
  readRaw(reading);
  const { content, reader, children } = reading;
  if (content.length === 0) {
    return;
  }
  const { start, end } = content.range(0, content.length);
  const position = reader.state.locator.position(start, end);
  const lang = reading.arguments[0]?.value ?? null;
  const segments = content.segments(0, content.length);
  children.push({
    type: 'code',
    lang,
    value: textOf(content),
    position,
    ...(segments === undefined ? {} : { data: { segments } }),
  });
}

/** Keeps the content as it is. */
export function readRaw(reading: DirectiveReading): void {
  if (reading.content.length > 0) {
    reading.value = textOf(reading.content);
  }
}
