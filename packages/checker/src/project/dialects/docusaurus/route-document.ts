import { posix } from 'node:path';
import { cleanAddress, folderOf, withoutSuffix } from '../address.ts';
import type { ContentRoot } from './content-root.ts';

const numbered = /^\d+\s*[-_.]+\s*([^-_.\s].*)$/;
/** Dates and versions begin with a number that is part of the name. */
const dateOrVersion = /^\d+[-_.]\d+/;

function withoutNumber(name: string): string {
  return dateOrVersion.test(name) ? name : (numbered.exec(name)?.[1] ?? name);
}

/** What a document says of its address. */
export interface RouteFields {
  readonly slug?: string | undefined;
  readonly id?: string | undefined;
}

/**
 * The address of a document by its path below its folder; one for the index of a folder ends with `/`. Blog posts have
 * addresses that a date may be part of: they get none.
 */
export function routeDocument(
  { content, base }: ContentRoot,
  inner: string,
  { slug, id }: RouteFields,
): string | undefined {
  if (content.kind === 'blog') return undefined;
  const clean = content.kind === 'docs' && !content.keepsNumbers ? withoutNumber : (name: string): string => name;
  const folders = folderOf(inner)
    .split('/')
    .filter((part) => part !== '')
    .map(clean);
  const name = clean(withoutSuffix(posix.basename(inner)));
  const folder = [base, ...folders].filter((part) => part !== '').join('/');
  if (slug !== undefined) return cleanAddress(slug.startsWith('/') ? `${base}/${slug}` : `${folder}/${slug}`);
  const isIndex =
    content.kind === 'pages'
      ? name === 'index'
      : /^(?:index|readme)$/i.test(name) || name.toLowerCase() === folders.at(-1)?.toLowerCase();
  return cleanAddress(isIndex ? `${folder}/` : `${folder}/${content.kind === 'docs' ? (id ?? name) : name}`);
}
