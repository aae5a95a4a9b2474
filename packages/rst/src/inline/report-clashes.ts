import type { MutableIdentity } from '../names/name-registry.ts';
import type { InlineText } from './inline-text.ts';

/** Makes an explicit target in running text known; docutils shows clashes of its name before the block. */
export function reportClashes(
  inline: InlineText,
  identity: MutableIdentity,
  element: string,
  start: number,
  end: number,
  url: string | null = null,
): void {
  for (const clash of inline.state.names.assignNames(identity, element, true, url)) {
    inline.earlier.push(
      inline.state.reporter.report({ ...clash, range: inline.range(start, end), line: inline.state.outerLine }),
    );
  }
}
