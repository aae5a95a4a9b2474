import { textOf } from '../../block/block-reader.ts';
import { addCaptions } from './titled.ts';
import { optionValue, refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';

/** Reads the content as a code block in the language that the argument names. */
export function readCode(reading: DirectiveReading): void {
  addCaptions(reading);
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

/** Keeps the content as it is; formulas may stand in the argument, raw text in a file. */
export function readRequiredRaw(reading: DirectiveReading): void {
  const { canonical } = reading.definition;
  const isElsewhere =
    canonical === 'math'
      ? reading.arguments.length > 0
      : optionValue(reading, 'file') !== undefined || optionValue(reading, 'url') !== undefined;
  if (reading.content.length === 0 && !isElsewhere) {
    reading.problem = refusal('missing-content', `The directive "${canonical}" needs content.`);
    return;
  }
  readRaw(reading);
}

/** Keeps the content as it is. */
export function readRaw(reading: DirectiveReading): void {
  if (reading.content.length > 0) {
    reading.value = textOf(reading.content);
  }
}

/** Keeps what a directive without a body says in its options. */
export function readOptionsOnly(reading: DirectiveReading): void {
  addCaptions(reading);
  readRaw(reading);
}
