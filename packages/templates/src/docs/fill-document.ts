import { describeUnknownProjection } from '../messages/unknown-projection.ts';
import type { ModelView, Projection } from '../projections/projection.ts';
import type { DocsProblem } from './docs-plan.ts';
import type { MarkedSection } from './find-sections.ts';
import { renderSection, type Surroundings } from './render-section.ts';
import type { ScannedDocument } from './scan-documents.ts';

/** What the sections of all documents are filled with. */
export interface Filling {
  readonly view: ModelView;
  /** The projections that are asked for, by id. */
  readonly wanted: ReadonlyMap<string, Projection>;
  /** The ids of all projections. */
  readonly known: readonly string[];
  readonly exists: (path: string) => boolean;
  readonly drawsMermaid: boolean;
}

/** A document with its sections filled. */
interface Filled {
  readonly text: string;
  /** The sections that were asked for, and whether each was as it has to be. */
  readonly filled: readonly { readonly id: string; readonly isFresh: boolean }[];
  /** Markers that name nothing that stands between markers. */
  readonly unknown: readonly DocsProblem[];
}

/** The text without what is generated: what a section looks like never depends on what stood there before. */
function cutSections({ text, sections }: ScannedDocument, index: number): Surroundings {
  const rest = sections.map(({ end }, at) => text.slice(end, sections[at + 1]?.start ?? text.length));
  const first = text.slice(0, sections[0]?.start ?? text.length);
  return { before: [first, ...rest.slice(0, index)].join(''), after: rest.slice(index).join('') };
}

function findProblem({ id, line }: MarkedSection, path: string, filling: Filling): readonly DocsProblem[] {
  if (!filling.known.includes(id)) return [{ path, line, message: describeUnknownProjection(id, filling.known) }];
  if (filling.wanted.get(id)?.kind !== 'file') return [];
  return [{ path, line, message: `\`${id}\` is a file of its own, no section` }];
}

/** Fills the sections of a document; everything else in it stays as it is, to the byte. */
export function fillDocument(document: ScannedDocument, filling: Filling): Filled {
  const { path, text, sections } = document;
  const page = { path, exists: filling.exists, drawsMermaid: filling.drawsMermaid };
  const parts: string[] = [];
  const filled: { id: string; isFresh: boolean }[] = [];
  let at = 0;
  for (const [index, { id, opening, start, end }] of sections.entries()) {
    const projection = filling.wanted.get(id);
    if (projection?.kind !== 'section') continue;
    const content = renderSection(projection, filling.view, page, cutSections(document, index));
    const written = text.slice(opening, start).endsWith('\r\n') ? content.replaceAll('\n', '\r\n') : content;
    filled.push({ id, isFresh: text.slice(start, end) === written });
    parts.push(text.slice(at, start), written);
    at = end;
  }
  const unknown = sections.flatMap((section) => findProblem(section, path, filling));
  return { text: parts.join('') + text.slice(at), filled, unknown };
}
