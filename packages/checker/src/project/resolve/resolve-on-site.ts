import { posix } from 'node:path';
import { type Outcome, type Reference, isTemplate } from '@signpost/model';
import { collectAnchors } from '../anchors/collect-anchors.ts';
import { cleanAddress, pathBelow } from '../dialects/address.ts';
import { dialects } from '../dialects/dialects.ts';
import type { Found, Place, SiteMap } from '../dialects/site-map.ts';
import type { DocsSite } from '../docs-site.ts';
import type { Graph, Page } from '../graph.ts';
import { classifyReference } from './classify-reference.ts';
import { findBackslashes, findOtherCase } from './find-other-spelling.ts';
import { findPlaceholder } from './find-placeholder.ts';
import { resolveAnchor } from './resolve-anchor.ts';
import { resolveOutside } from './resolve-outside.ts';
import { resolvePath } from './resolve-path.ts';
import { splitTarget } from './split-target.ts';
import { unverifiable } from './unverifiable.ts';

/** What no path has; brackets are looked up first, as some pages are files of that spelling. */
const patternMark = /[[\]^*|"]/;
/** A name for a folder that only the program that builds the site knows. */
const alias = /^(?:~|@[\w-]*|#\w+)\//;
const suffixes = ['.md', '.mdx', '/index.md', '/index.mdx', '/README.md'];

/** What a target of a page is looked up with. */
interface Lookup {
  readonly graph: Graph;
  readonly page: Page;
  readonly reference: Reference;
  readonly site: DocsSite;
  readonly map: SiteMap;
  readonly written: string;
  readonly fragment: string | undefined;
}

function findPlace({ graph, map, page, reference, written }: Lookup, place: Place): Found | undefined {
  if (place.kind === 'address') return map.find(place.address, page);
  const { path } = place;
  const isThere = !written.endsWith('/') && graph.files.hasFile(path) && map.serves(path, reference);
  return isThere ? { kind: 'page', path } : undefined;
}

/** What an id of a page that is there leads to; some pages have ids that nobody can know. */
function resolveId({ graph, page, site, map }: Lookup, path: string, fragment: string | undefined): Outcome {
  const outcome = resolveAnchor(graph, path, fragment);
  if (outcome.kind !== 'missing-anchor') return outcome;
  if (dialects[site.dialect].madeIds?.test(outcome.anchor) === true) return { kind: 'ok', path };
  const document = graph.document(path);
  const doubt = document === undefined ? undefined : graph.siteOf(path).findIdDoubt?.(document);
  if (doubt !== undefined) return unverifiable(doubt);
  const isOfGithub = document !== undefined && collectAnchors(document, 'github').has(outcome.anchor);
  if (!isOfGithub) return outcome;
  return map.isForGithub?.(page.path) === true ? { kind: 'ok', path } : { ...outcome, alsoRightOn: 'github' };
}

/** Whether the target is right where GitHub shows the document. */
function isRightOnGithub({ graph, page, written, reference }: Lookup): boolean {
  if (reference.kind === 'include') return false;
  const { kind, path } = resolvePath(page.path, written, '');
  return kind === 'inside' && (graph.files.hasFile(path) || graph.files.hasFolder(path));
}

/** The path that a place which is not there has, or would have as a document: in another case it may be there. */
function describePath({ graph, site, page }: Lookup, place: Place | undefined, written: string): string {
  if (place === undefined) return resolvePath(page.path, written, site.path).path;
  if (place.kind === 'file') return place.path;
  const inner = cleanAddress(place.address).replace(/\/$/, '');
  const path = posix.join(site.path, inner);
  const spelled = suffixes
    .map((suffix) => path + suffix)
    .find((each) => graph.files.findIgnoringCase(each) !== undefined);
  return spelled !== undefined && !graph.files.hasFile(spelled) ? spelled : path;
}

/** What is meant by a path that no page and no file of the site has as it is written. */
function findSpelling({ graph, site, page, reference, written }: Lookup, path: string): Outcome | undefined {
  return (
    findOtherCase(graph, path) ??
    findBackslashes(graph, reference.target, (each) => resolvePath(page.path, each, site.path).path) ??
    findPlaceholder(written)
  );
}

function judgeMissing(lookup: Lookup, places: readonly Place[]): Outcome {
  const { page, map, written, site } = lookup;
  if (isTemplate(page.path)) return unverifiable('it is right where the copy of the template will lie');
  if (patternMark.test(written)) return unverifiable('it is a pattern, not a path');
  for (const place of places) {
    const doubt = map.findDoubt(place);
    if (doubt !== undefined) return unverifiable(`${dialects[site.dialect].name}: ${doubt}`);
  }
  const outside = places.find((place) => place.kind === 'file' && place.path.startsWith('../'));
  if (outside?.kind === 'file') return resolveOutside(page, site, outside.path);
  const inside = places.find((place) => place.kind === 'address' || pathBelow(site.path, place.path) !== undefined);
  const isOfGithub = isRightOnGithub(lookup);
  if (isOfGithub && map.isForGithub?.(page.path) === true)
    return unverifiable('it is right where GitHub shows the file');
  const place = inside ?? places[0];
  const path = describePath(lookup, place, written);
  const spelling = findSpelling(lookup, path);
  if (spelling !== undefined) return spelling;
  return {
    kind: 'missing-file',
    path,
    ...(place?.kind === 'address' ? { address: `/${place.address}` } : {}),
    ...(isOfGithub ? { alsoRightOn: 'github' } : {}),
  };
}

/** Resolves a link, picture or include on a page of a site whose map is known. */
export function resolveOnSite(graph: Graph, page: Page, reference: Reference, site: DocsSite, map: SiteMap): Outcome {
  const known = classifyReference(page, reference);
  if (known !== undefined) return known;
  const { path: written, fragment } = splitTarget(reference.target);
  const lookup = { graph, page, reference, site, map, written, fragment };
  if (written === '') return resolveId(lookup, page.path, fragment);
  if (alias.test(written) && !written.startsWith('@site/') && reference.kind !== 'include') {
    return unverifiable('it begins with a name that the configuration gives a folder');
  }
  if (reference.name === 'import' && !/^(?:\.\.?|@site)\//.test(written)) return unverifiable('it names a module');
  const places = map.locate(page, reference, written);
  for (const place of places) {
    const found = findPlace(lookup, place);
    if (found?.path !== undefined) return resolveId(lookup, found.path, fragment);
    if (found !== undefined) return { kind: 'ok', path: page.path };
  }
  return judgeMissing(lookup, places);
}
