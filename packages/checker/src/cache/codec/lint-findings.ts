import type { Diagnostic, Fix, TextEdit } from '@signpost/model';
import { type Codec, listOf, oneOf } from './codec.ts';
import { FactReader } from './fact-reader.ts';
import { FactWriter } from './fact-writer.ts';
import { spanCodec, stringCodec } from './values.ts';

const severityCodec = oneOf(['error', 'warning', 'info']);

function editCodecFor(path: string): Codec<TextEdit> {
  return {
    write(edit, to) {
      spanCodec.write(edit, to);
      stringCodec.write(edit.text, to);
    },
    read: (from) => ({ path, ...spanCodec.read(from), text: stringCodec.read(from) }),
  };
}

const hasNote = 1;
const hasHint = 2;
const hasFix = 4;

/** A finding of a linter is always in the document that it was made for. */
function findingCodecFor(path: string): Codec<Diagnostic> {
  const edits = listOf(editCodecFor(path));
  const readFix = (from: FactReader): Fix => ({ title: from.readString(), edits: edits.read(from) });
  return {
    write({ rule, severity, range, message, note, hint, fix, url }, to) {
      to.writeNumber(
        (note === undefined ? 0 : hasNote) | (hint === undefined ? 0 : hasHint) | (fix === undefined ? 0 : hasFix),
      );
      severityCodec.write(severity, to);
      spanCodec.write(range, to);
      for (const text of [rule, message, url]) to.writeString(text);
      if (note !== undefined) to.writeString(note);
      if (hint !== undefined) to.writeString(hint);
      if (fix === undefined) return;
      to.writeString(fix.title);
      edits.write(fix.edits, to);
    },
    read(from) {
      const flags = from.readNumber();
      const severity = severityCodec.read(from);
      const range = spanCodec.read(from);
      const [rule, message, url] = [from.readString(), from.readString(), from.readString()];
      return {
        rule,
        severity,
        path,
        range,
        message,
        ...((flags & hasNote) === 0 ? {} : { note: from.readString() }),
        ...((flags & hasHint) === 0 ? {} : { hint: from.readString() }),
        ...((flags & hasFix) === 0 ? {} : { fix: readFix(from) }),
        url,
      };
    },
  };
}

/** The findings of a linter in one document as bytes. */
export function encodeLintFindings(findings: readonly Diagnostic[], path: string): Uint8Array {
  const writer = new FactWriter();
  listOf(findingCodecFor(path)).write(findings, writer);
  return writer.takeBytes();
}

/** The findings that `encodeLintFindings` was given, in the document at `path`. */
export function decodeLintFindings(bytes: Uint8Array, path: string): Diagnostic[] {
  return [...listOf(findingCodecFor(path)).read(new FactReader(bytes))];
}
