import type { BlockReader } from '../block-reader.ts';
import { explicitColumn, isExplicitMarkup } from '../starts-text.ts';
import { readComment } from './comment.ts';
import { readDirective } from './directive.ts';
import { readFootnote } from './footnote.ts';
import { matchDirective } from './match-directive.ts';
import { readSubstitutionDefinition } from './substitution-definition.ts';
import { readAnonymousTarget, readTarget } from './target.ts';

/** Reads explicit markup, and all that follows without a blank line between. */
export function readExplicitMarkup(reader: BlockReader): void {
  let blankFinish = true;
  while (reader.index < reader.block.length) {
    const text = reader.block.text(reader.index);
    if (!isExplicitMarkup(text)) {
      break;
    }
    blankFinish = text.startsWith('__') ? readAnonymousTarget(reader) : readConstruct(reader, text);
  }
  if (!blankFinish) {
    // Only a substitution definition without a directive can end the text in this way; docutils has then read past its end.
    reader.warnUnindent('Explicit markup', reader.index < reader.block.length ? 0 : 1);
  }
}

/** Each construct answers whether a blank line follows it, or undefined where the text is not what it looks like. */
function readConstruct(reader: BlockReader, text: string): boolean {
  const column = explicitColumn(text);
  const after = text.charCodeAt(column + 1);
  const isFollowed = !Number.isNaN(after) && after !== 32;
  switch (text.charCodeAt(column)) {
    case 91:
      return readFootnote(reader, text, column) ?? readComment(reader, column);
    case 95:
      return isFollowed ? readTarget(reader, column + 1) : readComment(reader, column);
    case 124:
      return isFollowed ? readSubstitutionDefinition(reader, column + 1) : readComment(reader, column);
    default: {
      const directive = matchDirective(text, column);
      if (directive === undefined) {
        return readComment(reader, column);
      }
      const { start } = reader.block.range(reader.index, reader.index + 1);
      return readDirective(reader, { name: directive.name, column: directive.end, start, substitution: null });
    }
  }
}
