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

/** The number of places where a directive's text is: its content, a file, a URL. */
export function countSources(reading: DirectiveReading): number {
  const named = ['file', 'url'].filter((name) => optionValue(reading, name) !== undefined);
  return named.length + (reading.content.length > 0 ? 1 : 0);
}

/** Keeps the content as it is; raw text may stand in a file. */
export function readRequiredRaw(reading: DirectiveReading): void {
  const { canonical } = reading.definition;
  const sources = countSources(reading);
  if (sources !== 1) {
    reading.problem =
      sources === 0
        ? refusal('missing-content', `The directive "${canonical}" needs content.`)
        : refusal('two-sources', `The directive "${canonical}" takes its content, a file or a URL, not two of them.`);
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
