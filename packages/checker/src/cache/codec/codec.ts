import type { FactReader } from './fact-reader.ts';
import type { FactWriter } from './fact-writer.ts';

/** How one type of fact is written and read; `read` gives an equal value of what `write` was given. */
export interface Codec<Value> {
  write(value: Value, to: FactWriter): void;
  read(from: FactReader): Value;
}

/** A list: its length, then each item. */
export function listOf<Value>(item: Codec<Value>): Codec<readonly Value[]> {
  return {
    write(values, to) {
      to.writeNumber(values.length);
      for (const value of values) item.write(value, to);
    },
    read(from) {
      const values: Value[] = [];
      for (let count = from.readCount(); count > 0; count -= 1) values.push(item.read(from));
      return values;
    },
  };
}

/** One of a few words, as its index. */
export function oneOf<Word extends string>(words: readonly [Word, ...Word[]]): Codec<Word> {
  const indexes = new Map<Word, number>(words.map((word, index) => [word, index]));
  return {
    write: (word, to) => to.writeNumber(indexes.get(word) ?? 0),
    read: (from) => words[from.readNumber()] ?? words[0],
  };
}
