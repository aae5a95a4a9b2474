import type { Block, Section, SpecProblem } from './spec.ts';

/** What is wrong with the tests of a spec, in the order of its lines. */
export function findProblems(top: Section): readonly SpecProblem[] {
  const sections = listSections(top);
  if (sections.every((section) => section.blocks.length === 0)) return [{ line: 1, message: 'it has no test' }];
  return sections.flatMap((section) => findShapeProblems(section).concat(findRepeated(section.blocks)));
}

function listSections(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap((child) => listSections(child))];
}

function findShapeProblems({ title, depth, line, blocks, sections }: Section): readonly SpecProblem[] {
  const [block] = blocks;
  if (block === undefined) return [];
  if (depth === 0) return [{ line: block.opening + 1, message: 'a block stands above the first heading' }];
  if (sections.length > 0)
    return [{ line, message: `"${title}" has blocks and headings: it is a test or a group, not both` }];
  const hasInput = blocks.some(({ kind }) => kind === 'file' || kind === 'config' || kind === 'answers');
  return hasInput ? [] : [{ line, message: `"${title}" has no file` }];
}

function findRepeated(blocks: readonly Block[]): readonly SpecProblem[] {
  return blocks
    .filter((block, at) => blocks.findIndex(({ kind, path }) => kind === block.kind && path === block.path) < at)
    .map(({ kind, path, opening }) => ({ line: opening + 1, message: `a second ${kind} block ${path}`.trimEnd() }));
}
