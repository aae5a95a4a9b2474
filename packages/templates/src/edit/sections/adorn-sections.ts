import { lineStartOf } from '@signpost/model';
import type { Section } from './section.ts';

const usual = ['=', '-', '~', '^', '"', "'"];

/** The styles of a document by depth, grown by unused ones for depths that it does not reach. */
function listStyles(sections: readonly Section[], depth: number, wanted: readonly string[]): readonly string[] {
  const styles: string[] = [];
  for (const section of sections) styles[section.depth - 1] ??= section.style;
  for (const style of [...wanted, ...usual]) {
    if (styles.length >= depth) break;
    if (!styles.includes(style)) styles.push(style);
  }
  return styles;
}

/**
 * Rewrites the title adornments of a fragment (its sections given) so that its top level becomes the `depth` of a
 * document whose sections are `target`: a title's level is told by its adornment alone.
 */
export function adornSections(
  fragment: string,
  sections: readonly Section[],
  target: readonly Section[],
  depth: number,
): string {
  const deepest = Math.max(...sections.map((section) => section.depth));
  const wanted = sections.map((section) => section.style);
  const styles = listStyles(target, depth + deepest - 1, wanted);
  let adorned = '';
  let at = 0;
  for (const { heading, titleSpan, depth: own } of sections) {
    const style = styles[depth + own - 2] ?? '=';
    const title = fragment.slice(titleSpan.start, titleSpan.end);
    const width = heading.end - lineStartOf(fragment, heading.end);
    const line = style.charAt(0).repeat(width);
    adorned += `${fragment.slice(at, heading.start)}${style.length > 1 ? `${line}\n` : ''}${title}\n${line}`;
    at = heading.end;
  }
  return adorned + fragment.slice(at);
}
