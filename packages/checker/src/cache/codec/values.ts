import type { Span } from '@signpost/model';
import type { Codec } from './codec.ts';

/** A text. */
export const stringCodec: Codec<string> = {
  write: (value, to) => to.writeString(value),
  read: (from) => from.readString(),
};

/** Many numbers. */
export const numbersCodec: Codec<Uint32Array> = {
  write: (values, to) => to.writeNumbers(values),
  read: (from) => from.readNumbers(),
};

/** Yes or no. */
export const booleanCodec: Codec<boolean> = {
  write: (value, to) => to.writeNumber(value ? 1 : 0),
  read: (from) => from.readNumber() === 1,
};

/** A range of offsets: where it starts, and its length. */
export const spanCodec: Codec<Span> = {
  write({ start, end }, to) {
    to.writeNumber(start);
    to.writeNumber(end - start);
  },
  read(from) {
    const start = from.readNumber();
    return { start, end: start + from.readNumber() };
  },
};

/** Texts by name, in their order. */
export const optionsCodec: Codec<Readonly<Record<string, string>>> = {
  write(options, to) {
    const entries = Object.entries(options);
    to.writeNumber(entries.length);
    for (const [name, value] of entries) {
      to.writeString(name);
      to.writeString(value);
    }
  },
  read(from) {
    const entries: [string, string][] = [];
    for (let count = from.readCount(); count > 0; count -= 1) entries.push([from.readString(), from.readString()]);
    return Object.fromEntries(entries);
  },
};
