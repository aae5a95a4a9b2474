import { slug as slugify } from 'github-slugger';
import type { Document, Reference } from '@signpost/model';
import type { Page } from '../../graph.ts';
import { isOfMarkdown } from '../../is-of-markdown.ts';
import { folderOf, joinAddress, joinPath, pathBelow, withoutSuffix } from '../address.ts';
import { fieldOf } from '../field-of.ts';
import type { Found, MapSources, Place, SiteMap } from '../site-map.ts';
import type { StarlightConfig } from './read-starlight-config.ts';

/** What a map of a Starlight site is drawn from, beside its files. */
export interface StarlightSite {
  /** The folder of the documents. */
  readonly path: string;
  /** The folder of the configuration. */
  readonly folder: string;
  readonly config: StarlightConfig;
}

const pageSuffix = /\.(?:md|mdx|mdoc|markdoc)$/;
const routeSuffix = /\.(?:astro|html|[jt]s|mdx?)$/;

interface Routes {
  readonly byAddress: ReadonlyMap<string, string>;
  readonly addressOf: ReadonlyMap<string, string>;
  /** Addresses of pages that Astro makes beside the documents; `*` stands for any segment, `**` for the rest. */
  readonly patterns: readonly RegExp[];
}

/** The address of a document without slashes around it. */
function route(inner: string, document: Document | undefined): string {
  const slug = fieldOf(document, 'slug');
  if (slug !== undefined) return slug.replace(/^\/+|\/+$/g, '');
  const parts = withoutSuffix(inner)
    .split('/')
    .map((part) => slugify(part));
  return parts.join('/').replace(/(?:^|\/)index$/, '');
}

function compileRoute(inner: string): RegExp {
  const path = inner.replace(routeSuffix, '').replace(/(?:^|\/)index$/, '');
  const source = path
    .split('/')
    .map((part) => {
      if (/^\[\.\.\.[^\]]*\]$/.test(part)) return '.*';
      return part.replace(/[.*+?^${}()|\\]/g, '\\$&').replace(/\[[^\]]*\]/g, '[^/]+');
    })
    .join('/');
  return new RegExp(`^${source}$`);
}

function drawRoutes({ path, folder, config }: StarlightSite, { files, document }: MapSources): Routes {
  const byAddress = new Map<string, string>();
  const addressOf = new Map<string, string>();
  const patterns: RegExp[] = [];
  const pages = joinPath(joinPath(folder, config.srcDir), 'pages');
  for (const file of files.paths) {
    const inner = pageSuffix.test(file) ? pathBelow(path, file) : undefined;
    const own = routeSuffix.test(file) ? pathBelow(pages, file) : undefined;
    if (own !== undefined && !/(?:^|\/)_/.test(own)) patterns.push(compileRoute(own));
    if (inner === undefined || /(?:^|\/)_/.test(inner)) continue;
    const page = document(file);
    const address = route(inner, page);
    addressOf.set(file, address);
    if (fieldOf(page, 'draft') !== 'true') byAddress.set(address, file);
  }
  return { byAddress, addressOf, patterns };
}

/** Draws the map of a Starlight site. */
export function mapStarlight(site: StarlightSite, sources: MapSources): SiteMap {
  const { files } = sources;
  const { config, folder } = site;
  let drawn: Routes | undefined;
  const routes = (): Routes => (drawn ??= drawRoutes(site, sources));
  const publicFolder = joinPath(folder, config.publicDir);
  const redirects = new Set(config.redirects);
  const locateFile = ({ path }: Page, target: string): Place[] => {
    const base = target.startsWith('/') ? publicFolder : folderOf(path);
    return [{ kind: 'file', path: joinPath(base, target) }];
  };
  const locateLink = ({ path }: Page, target: string): Place[] => {
    const own = routes().addressOf.get(path) ?? '';
    const base = config.hasSlash && own !== '' ? `${own}/` : own;
    return [{ kind: 'address', address: joinAddress(base, target) }];
  };
  /** A language without the page shows the default's. */
  const findFallback = (address: string): string | undefined => {
    const { byAddress } = routes();
    const locale = config.locales.find((each) => address === each || address.startsWith(`${each}/`));
    if (locale === undefined) return undefined;
    const rest = address.slice(locale.length + 1);
    return byAddress.get(config.defaultLocale === undefined ? rest : joinPath(config.defaultLocale, rest));
  };
  return {
    locate: (page, reference: Reference, target) => {
      const isPicture = reference.kind === 'image' && isOfMarkdown(reference);
      return reference.kind === 'include' || isPicture ? locateFile(page, target) : locateLink(page, target);
    },
    serves: () => true,
    find(written): Found | undefined {
      const address = (pathBelow(config.base, written) ?? written).replace(/\/$/, '');
      const path = routes().byAddress.get(address) ?? findFallback(address);
      if (path !== undefined) return { kind: 'page', path };
      const file = joinPath(publicFolder, address);
      const copied = [file, joinPath(file, 'index.html')].find((each) => files.hasFile(each));
      if (copied !== undefined) return { kind: 'page', path: copied };
      const isMade = redirects.has(address) || routes().patterns.some((pattern) => pattern.test(address));
      return isMade ? { kind: 'page' } : undefined;
    },
    addressOf(path) {
      const page = routes().addressOf.get(path);
      const base = config.base === '' ? '' : `${config.base}/`;
      if (page !== undefined) return page === '' ? `/${base}` : `/${base}${page}${config.hasSlash ? '/' : ''}`;
      const inner = pathBelow(publicFolder, path);
      return inner === undefined ? undefined : `/${base}${inner}`;
    },
    findDoubt: (place) => (place.kind === 'file' ? undefined : config.doubt),
  };
}
