import type { Fence } from './fence.ts';
import type { Block, BlockKind, SpecProblem } from './spec.ts';

const caption = /^`([^`]+)`(?: (fixed|after))?:$/;
const labels: readonly BlockKind[] = ['config', 'answers', 'diagnostics', 'error'];

/** Whether a line announces the file that the next fence holds. */
export function isCaption(line: string): boolean {
  return caption.test(line);
}

/** Reads what a fence is for: a caption above names a file, a label in its info the rest; any other fence is an illustration. */
export function readBlock(lines: readonly string[], fence: Fence): Block | SpecProblem | undefined {
  const { opening, closing, info } = fence;
  const content = lines.slice(opening + 1, closing);
  const block = { text: content.map((line) => `${line}\n`).join(''), opening, closing };
  const first = lines[opening - 1] === '' ? opening - 2 : opening - 1;
  const [, path, word = 'file'] = caption.exec(lines[first] ?? '') ?? [];
  if (path !== undefined) return { ...block, kind: word === 'fixed' || word === 'after' ? word : 'file', path, first };

  const [language = '', label] = info.split(/\s+/);
  const kind = labels.find((known) => known === (label ?? language));
  if (kind !== undefined) return { ...block, kind, path: '', first: opening };
  if (label === undefined) return undefined;
  return { line: opening + 1, message: `unknown label \`${label}\`, expected ${labels.join(', ')}` };
}
