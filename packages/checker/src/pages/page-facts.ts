/** Where a reference leads: a file of the project with an id in it, or an address elsewhere. */
export interface PageLink {
  /** The file that the reference stands in, and its offset there. */
  readonly path: string;
  readonly offset: number;
  /** What it leads to; nothing where it leads nowhere. */
  readonly target?: { readonly path: string; readonly id?: string } | { readonly url: string };
  /** The title of what it leads to. */
  readonly title?: string;
  readonly isBroken?: true;
}

/** One line of a table of contents; with `url` it leads out of the project. */
export interface PageEntry {
  readonly title: string;
  readonly path?: string;
  /** The section of that page; without it, the page is meant. */
  readonly id?: string;
  readonly url?: string;
  readonly children: readonly PageEntry[];
}

/** The entries of one table of contents, by the place of its directive. */
export interface PageToctree {
  readonly path: string;
  readonly offset: number;
  readonly entries: readonly PageEntry[];
}

/** What a page needs to know of the project: plain data, which can be handed from thread to thread. */
export interface PageFacts {
  readonly links: readonly PageLink[];
  /** The ids of its section titles, by their offsets. */
  readonly headings: readonly { readonly offset: number; readonly ids: readonly string[] }[];
  readonly toctrees: readonly PageToctree[];
}

/** A part of the navigation with what it is called; the entries of the first have no name. */
export interface NavigationPart {
  readonly caption?: string;
  readonly entries: readonly PageEntry[];
}

/** The navigation of one site. */
export interface SiteNavigation {
  /** The folder of the site, relative to the project's root. */
  readonly folder: string;
  /** The page that it starts with. */
  readonly home?: string;
  readonly parts: readonly NavigationPart[];
}
