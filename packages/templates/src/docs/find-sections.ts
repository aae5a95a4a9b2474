import type { TemplateFormat } from '@signpost/model';
import { createFenceReader } from '../edit/markdown/fence-reader.ts';

/** The text between two markers of a document; offsets are UTF-16, lines start at 1. */
export interface MarkedSection {
  readonly id: string;
  /** The line of the first marker. */
  readonly line: number;
  /** Where the first marker's line starts. */
  readonly opening: number;
  /** After the line end of the first marker, and where the line of the second starts. */
  readonly start: number;
  readonly end: number;
}

/** A marker without its partner. */
interface MarkerProblem {
  readonly line: number;
  readonly message: string;
}

/** The sections of a document, in order, and what is wrong with its markers. */
export interface MarkedSections {
  readonly sections: readonly MarkedSection[];
  readonly problems: readonly MarkerProblem[];
}

const markers: Readonly<Record<TemplateFormat, RegExp>> = {
  md: /^ {0,3}<!--[ \t]*signpost:(begin|end)[ \t]+([a-z0-9-]+)[ \t]*-->[ \t]*$/,
  rst: /^\.\.[ \t]+signpost:(begin|end)[ \t]+([a-z0-9-]+)[ \t]*$/,
};

/** Finds the markers of a document, in one pass over its lines. */
export function findSections(text: string, language: TemplateFormat): MarkedSections {
  const sections: MarkedSection[] = [];
  const problems: MarkerProblem[] = [];
  const isCode = language === 'md' ? createFenceReader() : () => false;
  let open: Omit<MarkedSection, 'end'> | undefined;
  let at = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const next = at + line.length + 1;
    const [, side, id = ''] = isCode(line) ? [] : (markers[language].exec(line.replace(/\r$/, '')) ?? []);
    if (side === 'begin') {
      if (open === undefined) open = { id, line: index + 1, opening: at, start: next };
      else problems.push({ line: index + 1, message: `\`${id}\` begins before \`${open.id}\` ends` });
    } else if (side === 'end') {
      if (open?.id === id) {
        sections.push({ ...open, end: at });
        open = undefined;
      } else problems.push({ line: index + 1, message: `\`${id}\` ends and does not begin` });
    }
    at = next;
  }
  if (open !== undefined) problems.push({ line: open.line, message: `\`${open.id}\` begins and does not end` });
  return { sections, problems };
}
