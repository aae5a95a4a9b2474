import type { Reference, ReferenceKind } from '@signpost/model';
import { type Codec, listOf } from './codec.ts';
import { optionsCodec, spanCodec, stringCodec } from './values.ts';

const kinds: readonly ReferenceKind[] = [
  'link',
  'image',
  'definition',
  'role',
  'named',
  'toctree',
  'include',
  'footnote',
  'citation',
  'substitution',
  'undefined',
];
const kindIndexes = new Map(kinds.map((kind, index) => [kind, index]));
const scopesCodec = listOf(stringCodec);

/** The parts that a reference may lack, as bits above its kind. */
const hasName = 1 << 8;
const hasText = 1 << 9;
const hasOptions = 1 << 10;
const hasScopes = 1 << 11;
const hasDomain = 1 << 12;
const hasLabel = 1 << 13;

/** The most frequent fact by far, so it is written flat: flags, spans, then the strings. */
export const referenceCodec: Codec<Reference> = {
  write({ kind, name, label, target, text, options, scopes, domain, span, targetSpan }, to) {
    to.writeNumber(
      (kindIndexes.get(kind) ?? 0) |
        (name === undefined ? 0 : hasName) |
        (text === undefined ? 0 : hasText) |
        (options === undefined ? 0 : hasOptions) |
        (scopes === undefined ? 0 : hasScopes) |
        (domain === undefined ? 0 : hasDomain) |
        (label === undefined ? 0 : hasLabel),
    );
    spanCodec.write(span, to);
    spanCodec.write(targetSpan, to);
    to.writeString(target);
    if (name !== undefined) to.writeString(name);
    if (text !== undefined) to.writeString(text);
    if (options !== undefined) optionsCodec.write(options, to);
    if (scopes !== undefined) scopesCodec.write(scopes, to);
    if (domain !== undefined) to.writeString(domain);
    if (label !== undefined) to.writeString(label);
  },
  read(from) {
    const flags = from.readNumber();
    const kind = kinds[flags & 0xff] ?? 'link';
    const span = spanCodec.read(from);
    const targetSpan = spanCodec.read(from);
    const target = from.readString();
    if (flags >> 8 === 0) return { kind, target, span, targetSpan };
    return {
      kind,
      ...((flags & hasName) === 0 ? {} : { name: from.readString() }),
      target,
      ...((flags & hasText) === 0 ? {} : { text: from.readString() }),
      ...((flags & hasOptions) === 0 ? {} : { options: optionsCodec.read(from) }),
      ...((flags & hasScopes) === 0 ? {} : { scopes: scopesCodec.read(from) }),
      ...((flags & hasDomain) === 0 ? {} : { domain: from.readString() }),
      ...((flags & hasLabel) === 0 ? {} : { label: from.readString() }),
      span,
      targetSpan,
    };
  },
};
