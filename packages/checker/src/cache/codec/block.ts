import type { Block } from '@signpost/model';
import { type Codec, oneOf } from './codec.ts';
import { numbersCodec, spanCodec } from './values.ts';

const kindCodec = oneOf(['paragraph', 'item', 'table', 'code']);

/** A block of content with its words. */
export const blockCodec: Codec<Block> = {
  write({ kind, part, span, words }, to) {
    kindCodec.write(kind, to);
    to.writeNumber(part);
    spanCodec.write(span, to);
    numbersCodec.write(words, to);
  },
  read: (from) => ({
    kind: kindCodec.read(from),
    part: from.readNumber(),
    span: spanCodec.read(from),
    words: numbersCodec.read(from),
  }),
};
