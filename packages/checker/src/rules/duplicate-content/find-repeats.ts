import type { Finding, Project, Related } from '@signpost/model';
import { findDuplicates } from '../../duplicates/find-duplicates.ts';
import { measureSimilarity } from '../../duplicates/measure-similarity.ts';
import { type ComparedBlock, listComparedBlocks } from './compared-block.ts';
import { type ChosenSource, createSourceChooser } from './choose-source.ts';
import { keptPlace } from './kept-place.ts';
import { sortPaths } from './kinds-of-paths.ts';
import { type DuplicateSettings, readDuplicateSettings } from './read-duplicate-settings.ts';
import { suggestRemedy } from './suggest-remedy.ts';

/** More places of a group are not named. */
const mostRelated = 8;

const names = { paragraph: 'a paragraph', item: 'a list item', table: 'a table', code: 'a code block' } as const;

/** Blocks that repeat each other. */
interface Repeat extends ChosenSource {
  readonly copies: readonly ComparedBlock[];
}

/** A block whose parts repeat each other counts once, and a link to a file is not another file. */
function keepDistinct(project: Project, group: readonly ComparedBlock[]): ComparedBlock[] {
  const seen = new Set<string>();
  return group.filter(({ document, start }) => {
    const key = `${document.path}\0${start}`;
    if (seen.has(key) || project.isLink(document.path)) return false;
    seen.add(key);
    return true;
  });
}

/** Finds what is repeated among some blocks; the second value is false where it gave up comparing all. */
function compareBlocks(
  project: Project,
  blocks: readonly ComparedBlock[],
  settings: DuplicateSettings,
): { readonly groups: readonly (readonly ComparedBlock[])[]; readonly isComplete: boolean } {
  const { changedPaths } = project;
  const { kindOf, isAllowed } = sortPaths(settings);
  const pathOf = (index: number): string => blocks[index]?.document.path ?? '';
  const found = findDuplicates(
    blocks.map(({ block }) => block.words),
    {
      similarity: settings.similarity,
      ...(settings.allowed.length === 0 ? {} : { kindOf: (index: number) => kindOf(pathOf(index)), isAllowed }),
      ...(changedPaths === undefined ? {} : { isAsked: (index: number) => changedPaths.has(pathOf(index)) }),
    },
  );
  const groups = found.groups.map((group) =>
    keepDistinct(
      project,
      group.flatMap((index) => blocks[index] ?? []),
    ),
  );
  return { groups: groups.filter(({ length }) => length > 1), isComplete: found.isComplete };
}

function relate({ document, block }: ComparedBlock, message: string): Related {
  return { path: document.path, range: block.span, message };
}

function listRelated(copy: ComparedBlock, { source, copies }: Repeat): Related[] {
  const others = copies.filter((other) => other !== copy).slice(0, mostRelated - 1);
  return [relate(source, keptPlace), ...others.map((other) => relate(other, 'another copy'))];
}

function describe(project: Project, copy: ComparedBlock, repeat: Repeat): Finding {
  const { source, reason } = repeat;
  const { document, block } = copy;
  const isHere = document === source.document;
  const similar = Math.floor(measureSimilarity(block.words, source.block.words) * 100);
  const extent =
    similar === 100 ? `all ${block.words.length} words are the same` : `${similar} % of the words are the same`;
  // Examples on one page resemble each other: each must work alone.
  const isExample = isHere && (block.kind === 'code' || block.kind === 'table');
  return {
    ...(isExample ? { severity: 'info' as const } : {}),
    path: document.path,
    range: block.span,
    message: `repeats ${names[source.block.kind]} of ${isHere ? 'this document' : source.document.path}`,
    note: isHere ? extent : `${extent}; ${source.document.path} ${reason}`,
    hint: suggestRemedy(project, copy, source),
    related: listRelated(copy, repeat),
  };
}

/** Parts of one block that follow each other and repeat the same document are one finding. */
function joinParts(found: readonly { readonly copy: ComparedBlock; readonly finding: Finding }[]): Finding[] {
  const joined: Finding[] = [];
  let before: { readonly copy: ComparedBlock; readonly finding: Finding } | undefined;
  for (const one of found) {
    const isNext =
      before !== undefined &&
      one.copy.document === before.copy.document &&
      one.copy.start === before.copy.start &&
      one.copy.block.part === before.copy.block.part + 1 &&
      one.finding.message === before.finding.message;
    const last = joined.at(-1);
    if (isNext && last !== undefined) {
      joined[joined.length - 1] = { ...last, range: { start: last.range.start, end: one.finding.range.end } };
    } else joined.push(one.finding);
    before = one;
  }
  return joined;
}

/** The finding where comparing was given up, in the first document of those that were compared. */
function reportLimit({ document }: ComparedBlock): Finding {
  return {
    severity: 'info',
    path: document.path,
    range: { start: 0, end: 0 },
    message: 'not all blocks of the project were compared with each other',
    note: 'too many of them consist of the same words in another order',
    hint: 'name what is generated under `duplicates.ignore` in signpost.yaml',
  };
}

/** Every block that repeats one which is a better place for it. */
export function findRepeats(project: Project): Finding[] {
  const settings = readDuplicateSettings(project);
  const choose = createSourceChooser(project, settings);
  const { changedPaths } = project;
  const findings: Finding[] = [];
  for (const blocks of listComparedBlocks(project, settings)) {
    const { groups, isComplete } = compareBlocks(project, blocks, settings);
    const found = groups.flatMap((group) => {
      const chosen = choose(group);
      if (chosen === undefined) return [];
      const repeat = { ...chosen, copies: group.filter((one) => one !== chosen.source) };
      const told = repeat.copies.filter(({ document }) => changedPaths?.has(document.path) !== false);
      return told.map((copy) => ({ copy, finding: describe(project, copy, repeat) }));
    });
    const ordered = found.toSorted((a, b) => byPlace(a.finding, b.finding));
    for (const finding of joinParts(ordered)) findings.push(finding);
    if (!isComplete && blocks[0] !== undefined) findings.push(reportLimit(blocks[0]));
  }
  return findings;
}

function byPlace(a: Finding, b: Finding): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.range.start - b.range.start;
}
