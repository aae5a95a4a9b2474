import type { Block, Span } from '@signpost/model';

/** A document says so at its top. */
const topLength = 1000;
const generated =
  /(?:<!--|\{\/\*|^\.\. |^# |^% )[^\n]{0,200}(?:@generated|generated (?:by|from|with|automatically)|do not edit)/im;

const begin = 'signpost:begin';
const end = 'signpost:end';

/** The sections that Signpost writes, from marker to marker. */
function findOwnSections(text: string): Span[] {
  const sections: Span[] = [];
  for (let at = text.indexOf(begin); at !== -1;) {
    const close = text.indexOf(end, at);
    if (close === -1) break;
    sections.push({ start: at, end: close });
    at = text.indexOf(begin, close);
  }
  return sections;
}

/** The blocks that a person wrote: a program repeats itself rightly. */
export function keepWritten(blocks: readonly Block[], text: string): readonly Block[] {
  if (blocks.length === 0) return blocks;
  if (generated.test(text.slice(0, topLength))) return [];
  const sections = text.includes(begin) ? findOwnSections(text) : [];
  if (sections.length === 0) return blocks;
  let at = 0;
  return blocks.filter(({ span }) => {
    while (at < sections.length && (sections[at]?.end ?? 0) <= span.start) at += 1;
    return span.start < (sections[at]?.start ?? Infinity);
  });
}
