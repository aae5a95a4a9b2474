import { indexLines, type Diagnostic, type Document, type LineIndex, type Span } from '@signpost/model';
import preset from 'remark-preset-lint-recommended';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { parse as parseRst } from '@signpost/rst';
import type { MarkdownParser } from '../parse/markdown/markdown-parser.ts';
import { selectForRst } from './rst/select-for-rst.ts';

const processor = unified().use(preset).freeze();
const rstProcessor = unified()
  .use({ plugins: selectForRst(preset.plugins ?? []) })
  .freeze();
type Message = VFile['messages'][number];

/** A message has a range, a point or nothing; a point covers the unit that it stands before. */
function findRange({ place }: Message, lines: LineIndex, shift: number): Span {
  const toOffset = ({ line, column }: { readonly line: number; readonly column: number }): number =>
    lines.startOf(line) + column - 1 + (line === 1 ? shift : 0);
  if (place === undefined) return { start: 0, end: 0 };
  if ('start' in place) return { start: toOffset(place.start), end: toOffset(place.end) };
  const start = toOffset(place);
  return { start, end: start };
}

/** Runs the preset's rules on the checker's own tree. */
export async function lintWithRemark(document: Document, parse: MarkdownParser): Promise<Diagnostic[]> {
  const body = document.text.replace(/^\uFEFF/, '');
  const file = new VFile({ path: document.path, value: body });
  if (document.format === 'rst') await rstProcessor.run(parseRst(body), file);
  else await processor.run(parse(body), file);
  const lines = indexLines(document.text);
  return file.messages.map((message) => ({
    rule: `remark/${message.ruleId ?? 'unknown'}`,
    severity: message.fatal === true ? 'error' : 'warning',
    path: document.path,
    range: findRange(message, lines, document.text.length - body.length),
    message: message.reason,
    url: message.url ?? 'https://github.com/remarkjs/remark-lint',
  }));
}
