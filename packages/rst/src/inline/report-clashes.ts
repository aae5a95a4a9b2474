import type { MutableIdentity } from '../names/name-registry.ts';
import type { InlineText } from './inline-text.ts';

/** Makes a target in running text known; docutils shows clashes of its name in front of the block. */
export function reportClashes(
  inline: InlineText,
  identity: MutableIdentity,
  explicit: boolean,
  start: number,
  end: number,
  place: string | null = null,
): void {
  for (const clash of inline.state.names.assignNames(identity, 'target', explicit, place)) {
    inline.earlier.push(
      inline.state.reporter.report({ ...clash, range: inline.range(start, end), line: inline.state.outerLine }),
    );
  }
}
