import { extname } from 'node:path/posix';
import type { Expectation } from './expectation.ts';
import { writeFence } from './fence.ts';
import type { Block, BlockKind, Section, Spec } from './spec.ts';

/** The spec's text with the outcome blocks of tests as the code gave them; not another byte changes. */
export function updateSpec(spec: Spec, outcomes: ReadonlyMap<Section, Expectation>): string {
  const edits = [...outcomes].flatMap(([section, outcome]) => updateSection(spec, section, outcome));
  const lines = [...spec.lines];
  for (const { start, end, insert } of edits.toSorted((a, b) => b.start - a.start))
    lines.splice(start, end - start, ...insert);
  return lines.join(spec.lineEnd);
}

/** Replaces the lines from `start` to before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: readonly string[];
}

type Outcome = Pick<Block, 'kind' | 'path' | 'text'>;

function updateSection(spec: Spec, section: Section, outcome: Expectation): readonly Edit[] {
  const wanted = listOutcomes(outcome);
  const present = section.blocks.filter((block) => isOutcome(block.kind));
  const updated = present.flatMap((block) => {
    const outcomeOfBlock = wanted.find((candidate) => isSame(candidate, block));
    return updateBlock(spec, block, outcomeOfBlock);
  });
  const missing = wanted.filter((candidate) => !present.some((block) => isSame(candidate, block)));
  const end = (section.blocks.at(-1)?.closing ?? section.line) + 1;
  return [...updated, { start: end, end, insert: missing.flatMap(writeBlock) }];
}

function isSame(a: Outcome, b: Outcome): boolean {
  return a.kind === b.kind && a.path === b.path;
}

function updateBlock({ lines }: Spec, block: Block, wanted: Outcome | undefined): readonly Edit[] {
  const end = block.closing + 1;
  if (wanted === undefined) {
    const hasBlankAbove = lines[block.first - 1] === '';
    return [{ start: hasBlankAbove ? block.first - 1 : block.first, end, insert: [] }];
  }
  if (wanted.text === block.text) return [];
  const info = (lines[block.opening] ?? '').replace(/^[`~]+/, '');
  return [{ start: block.opening, end, insert: writeFence(info, wanted.text) }];
}

function writeBlock({ kind, path, text }: Outcome): readonly string[] {
  if (path === '') return ['', ...writeFence(kind, text)];
  return ['', `\`${path}\` ${kind}:`, '', ...writeFence(extname(path).slice(1), text)];
}

function listOutcomes({ diagnostics, error, fixed, after }: Expectation): readonly Outcome[] {
  const texts: readonly Outcome[] = [
    { kind: 'diagnostics', path: '', text: diagnostics },
    { kind: 'error', path: '', text: error },
  ];
  return [...texts.filter(({ text }) => text !== ''), ...listFiles('fixed', fixed), ...listFiles('after', after)];
}

function listFiles(kind: 'fixed' | 'after', files: Readonly<Record<string, string>>): readonly Outcome[] {
  return Object.entries(files).map(([path, text]) => ({ kind, path, text }));
}

function isOutcome(kind: BlockKind): boolean {
  return kind === 'diagnostics' || kind === 'error' || kind === 'fixed' || kind === 'after';
}
