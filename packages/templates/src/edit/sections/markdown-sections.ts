import { lineStartOf } from '@signpost/model';
import type { Heading, RootContent } from 'mdast';
import { parseMarkdown, spanOf, visibleTextOf } from '../markdown/parse-markdown.ts';
import { closeSections, type Opening, type Section } from './section.ts';

const named = /^(?:\(([^()\n]+)\)=|<a (?:id|name)=["']([^"'\n]+)["']>\s*<\/a>)$/;

/** The name that a block gives to the heading below it: `(name)=` of MyST, or an empty element with an id. */
function readLabel(source: string, node: RootContent): string | undefined {
  if (node.type !== 'paragraph' && node.type !== 'html') return undefined;
  const { start, end } = spanOf(node);
  const [, mystName, htmlName] = named.exec(source.slice(start, end)) ?? [];
  return mystName ?? htmlName;
}

function openSection(source: string, heading: Heading, before: readonly RootContent[]): Opening {
  const { start, end, line } = spanOf(heading);
  const [first, last] = [heading.children.at(0), heading.children.at(-1)];
  const titleSpan = {
    start: first === undefined ? end : spanOf(first).start,
    end: last === undefined ? end : spanOf(last).end,
  };
  const [, id] = /\{\s*#([\w.-]+)[^{}]*\}$/.exec(source.slice(titleSpan.start, titleSpan.end)) ?? [];
  const label = before.map((node) => readLabel(source, node)).find((name) => name !== undefined);
  const opener = label === undefined ? heading : (before.at(-1) ?? heading);
  return {
    title: visibleTextOf(heading)
      .replace(/\{\s*#[^{}]*\}$/, '')
      .trimEnd(),
    depth: heading.depth,
    style: '#',
    line,
    labels: [label, id].filter((name) => name !== undefined),
    start: lineStartOf(source, spanOf(opener).start),
    heading: { start, end },
    titleSpan,
  };
}

/** The sections of a Markdown document in their order, each followed by the ones below it. */
export function readMarkdownSections(source: string): readonly Section[] {
  const { children } = parseMarkdown(source);
  const openings = children.flatMap((node, index) =>
    node.type === 'heading' ? [openSection(source, node, children.slice(Math.max(index - 1, 0), index))] : [],
  );
  return closeSections(openings, source.length);
}

/** Rewrites the headings of a fragment (its sections given) so that its top level becomes `depth`. */
export function shiftHeadings(fragment: string, sections: readonly Section[], depth: number): string {
  const top = Math.min(...sections.map((section) => section.depth));
  let shifted = '';
  let at = 0;
  for (const { heading, titleSpan, depth: own } of sections) {
    const title = fragment.slice(titleSpan.start, titleSpan.end).replaceAll('\n', ' ');
    shifted += `${fragment.slice(at, heading.start)}${'#'.repeat(Math.min(depth + own - top, 6))} ${title}`;
    at = heading.end;
  }
  return shifted + fragment.slice(at);
}
