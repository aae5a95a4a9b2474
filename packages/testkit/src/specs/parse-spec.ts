import { readFence } from './fence.ts';
import { findProblems } from './find-problems.ts';
import { isCaption, readBlock } from './read-block.ts';
import type { Section, Spec, SpecProblem } from './spec.ts';

const heading = /^(#{1,6})\s+(.+?)(?:\s+#+)?\s*$/;

/** Parses a spec; whatever is wrong with it becomes a problem, never an exception. */
export function parseSpec(text: string): Spec {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const lines = text.split(lineEnd);
  const top: Section = { title: '', depth: 0, line: 1, blocks: [], sections: [] };
  const path = [top];
  const problems: SpecProblem[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const [, marks, title] = heading.exec(line) ?? [];
    const fence = readFence(lines, at);
    if (marks !== undefined && title !== undefined) {
      const section = { title, depth: marks.length, line: at + 1, blocks: [], sections: [] };
      while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop();
      path.at(-1)?.sections.push(section);
      path.push(section);
    } else if (fence !== undefined) {
      if (fence.closing === lines.length) problems.push({ line: at + 1, message: 'the fence is never closed' });
      const block = readBlock(lines, fence);
      if (block !== undefined && 'message' in block) problems.push(block);
      else if (block !== undefined) path.at(-1)?.blocks.push(block);
      at = fence.closing;
    } else if (isCaption(line) && !hasFenceBelow(lines, at)) {
      problems.push({ line: at + 1, message: 'no fence follows the name of the file' });
    }
  }
  return { lines, lineEnd, sections: top.sections, problems: [...problems, ...findProblems(top)] };
}

function hasFenceBelow(lines: readonly string[], at: number): boolean {
  return readFence(lines, lines[at + 1] === '' ? at + 2 : at + 1) !== undefined;
}
