import type { Block } from '../changelog-file/block.ts';
import { findTitle, indentUnderBullet, sliceBlock, sliceBullet, wrapInBullet } from '../markdown/bullet.ts';
import { parseBlocks } from '../markdown/parse-blocks.ts';
import { unknownSection } from '../messages/unknown-section.ts';
import { findSection, guessSection } from './find-section.ts';
import type { Entry } from './fragment.ts';
import type { Refuse } from './refuse.ts';

/** How a body is read: the sections that exist, the one of text that names none, and who is told what is wrong in it. */
export interface BodyReading {
  readonly sections: readonly string[];
  readonly fallback: string;
  /** Offset of the body in its file. */
  readonly start: number;
  readonly refuse: Refuse;
}

/** The blocks below one section heading; those above the first heading have no section yet. */
interface Part {
  readonly section: string | undefined;
  readonly blocks: Block[];
}

interface Draft {
  readonly section: string;
  readonly markdown: string;
  readonly start: number;
  readonly end: number;
  /** Made from text that is no bullet: whatever follows belongs to it, a list too. */
  readonly isProse: boolean;
}

const deepestSectionHeading = 3;
const claim = /^([^:*`\n]{1,60}):(?:[ \t]+\n?|\n)[ \t]*(\*\*)?/;

/** The section of a name; where there is none, the name itself stands for it after it is refused. */
function requireSection(name: string, offset: number, { sections, refuse }: BodyReading): string {
  const section = findSection(name, sections);
  if (section !== undefined) return section;
  refuse(offset, (location) => unknownSection(name, guessSection(name, sections), sections, location));
  return name;
}

function splitParts(blocks: readonly Block[], reading: BodyReading): readonly Part[] {
  let part: Part = { section: undefined, blocks: [] };
  const parts = [part];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.depth <= deepestSectionHeading) {
      part = { section: requireSection(block.text, block.span.start, reading), blocks: [] };
      parts.push(part);
    } else if (block.kind !== 'silent') part.blocks.push(block);
  }
  return parts;
}

/** The section that prose such as `fixed: **Title**: text` starts with, and the text without it. */
function readClaim(prose: string, offset: number, reading: BodyReading): { section: string; text: string } | undefined {
  const [prefix = '', name = '', bold = ''] = claim.exec(prose) ?? [];
  const isKnown = findSection(name, reading.sections) !== undefined;
  // "Note: …" is a sentence, "fixd: **Title**" can only be a misspelt section.
  const isMisspelt = bold !== '' && guessSection(name, reading.sections) !== undefined;
  if (!isKnown && !isMisspelt) return undefined;
  return { section: requireSection(name, offset, reading), text: prose.slice(prefix.length - bold.length) };
}

function continueDraft(open: Draft, text: string, between: string, end: number): Draft {
  const gap = between.split('\n').length > 2 ? '\n\n' : '\n';
  return { ...open, markdown: `${open.markdown}${gap}${indentUnderBullet(text)}`, end };
}

function draftPart({ section, blocks }: Part, body: string, reading: BodyReading): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const block of blocks) {
    const { start, end } = block.span;
    const open = drafts.at(-1);
    const fallback = (): string => section ?? requireSection(reading.fallback, start, reading);
    if (block.kind === 'list' && open?.isProse !== true) {
      for (const item of block.items) {
        const markdown = sliceBullet(body, item);
        if (markdown !== '-') drafts.push({ section: fallback(), markdown, ...item, isProse: false });
      }
      continue;
    }
    const prose = sliceBlock(body, block.span);
    const claimed = section === undefined ? readClaim(prose, start, reading) : undefined;
    if (open === undefined || claimed !== undefined) {
      const markdown = wrapInBullet(claimed?.text ?? prose);
      drafts.push({ section: claimed?.section ?? fallback(), markdown, start, end, isProse: true });
    } else drafts[drafts.length - 1] = continueDraft(open, prose, body.slice(open.end, start), end);
  }
  return drafts;
}

/**
 * Splits a changeset's body into entries. Below a section heading, or on top, a list gives one entry for each bullet;
 * other text gives one entry with everything that follows it. Nothing of the text is left out but comments. A section that does
 * not exist is refused at its heading.
 */
export function splitEntries(body: string, reading: BodyReading): readonly Entry[] {
  return splitParts(parseBlocks(body), reading)
    .flatMap((part) => draftPart(part, body, reading))
    .map(({ section, markdown, start }) => ({
      section,
      title: findTitle(markdown),
      markdown,
      start: reading.start + start,
    }));
}
