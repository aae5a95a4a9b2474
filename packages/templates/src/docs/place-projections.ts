import { compileGlob } from '@signpost/model/glob';
import type { Draft } from '../plan/draft.ts';
import type { FileProjection, Projection, SectionProjection } from '../projections/projection.ts';
import { languageOf } from '../template/language-of.ts';
import type { DocsProblem, DocsProject } from './docs-plan.ts';
import { renderMarkers } from './marker.ts';
import type { ScannedDocument } from './scan-documents.ts';

/** Where a projection lies: where the project says, else where it is, else where it is made; nothing when it is turned off. */
export function findPath(
  { id, place }: Projection,
  project: Pick<DocsProject, 'listFiles' | 'projections'>,
): string | undefined {
  const set = project.projections[id];
  if (set !== undefined) return set === false ? undefined : set;
  if (place === undefined) return undefined;
  const files = project.listFiles();
  const found = place.candidates.map((glob) => files.find(compileGlob(glob))).find((path) => path !== undefined);
  return found ?? place.default;
}

function renderNewPage({ id, pageTitle }: SectionProjection, path: string): string {
  const language = languageOf(path);
  const markers = `${renderMarkers(id, language).join('\n')}\n`;
  if (pageTitle === undefined) return markers;
  const title = language === 'rst' ? `${pageTitle}\n${'='.repeat(pageTitle.length)}` : `# ${pageTitle}`;
  return `${title}\n\n${markers}`;
}

/** A document that is to have a section and has no markers for it. */
function askForMarkers({ id }: SectionProjection, path: string): DocsProblem {
  const markers = renderMarkers(id, languageOf(path));
  return {
    path,
    message: `no markers for \`${id}\``,
    hint: `put these two lines where it shall stand, then run signpost docs --write:\n${markers.join('\n')}`,
  };
}

/** A section with a place of its own is made there, unless markers for it stand somewhere; says what is in the way. */
export function placeSection(
  section: SectionProjection,
  project: DocsProject,
  scanned: readonly ScannedDocument[],
  draft: Draft,
): DocsProblem | undefined {
  const path = findPath(section, project);
  if (path === undefined) return undefined;
  const holders = scanned.filter(({ ids }) => ids.has(section.id));
  const isSet = typeof project.projections[section.id] === 'string';
  if (holders.some((document) => !isSet || document.path === path)) return undefined;
  if (!/\.(?:md|markdown|rst)$/.test(path)) return { path, message: 'is neither Markdown nor reStructuredText' };
  if (draft.read(path) !== undefined) return askForMarkers(section, path);
  draft.write(path, renderNewPage(section, path));
  return undefined;
}

/** What lies where a whole file is to be written, and is no earlier version of it. */
export function findForeignFile({ id, isOwn }: FileProjection, path: string, draft: Draft): DocsProblem | undefined {
  const before = draft.read(path);
  if (before === undefined || isOwn(before)) return undefined;
  return {
    path,
    message: `is there already and was not generated`,
    hint: `move it, or name another place in signpost.yaml: projections: { ${id}: … }`,
  };
}
