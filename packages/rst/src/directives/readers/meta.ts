import { splitWords } from '../../characters/white-space.ts';
import { refusal } from '../directive-reading.ts';
import type { DirectiveReading } from '../directive-reading.ts';
import { addBlocks } from './blocks.ts';

/** Reads the fields of a document's metadata. */
export function readMeta(reading: DirectiveReading): void {
  if (reading.content.length === 0) {
    reading.problem = refusal('missing-content', 'The directive "meta" needs content.');
    return;
  }
  addBlocks(reading);
  const { reader, line, children, content } = reading;
  reading.messages.length = 0;
  if (children.length !== 1 || children[0]?.type !== 'fieldList') {
    const quote = reader.quote(line, reader.index);
    const problem = {
      level: 'error',
      code: 'invalid-meta',
      message: 'The content must be a list of fields.',
      quote,
    } as const;
    reading.after.push(reader.report(problem, line, reader.index));
    return;
  }
  for (const field of children[0].children) {
    if (field.children[1]?.children.length === 0) {
      const at = content.nextText(0) + field.position.start.line - children[0].position.start.line;
      const message = `The field "${field.name}" is empty.`;
      const range = content.range(at, at + 1);
      const problem = { level: 'info', code: 'empty-meta', message, range, line: content.lineNumber(at) } as const;
      reading.after.push(reader.state.reporter.report(problem));
    }
    const bad = splitWords(field.name).find((word, index) => index > 0 && !word.includes('='));
    if (bad !== undefined) {
      const at = content.nextText(0) + field.position.start.line - children[0].position.start.line;
      const message = `"${bad}" lacks a value.`;
      const range = content.range(at, at + 1);
      const problem = { level: 'error', code: 'invalid-meta', message, range, line: content.lineNumber(at) } as const;
      reading.after.push(reader.state.reporter.report(problem));
    }
  }
}
