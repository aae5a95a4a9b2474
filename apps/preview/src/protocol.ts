// What server and browser tell each other. Everything here is data, and all of it is the page's own: no address leads elsewhere.

/** One section title of the page. */
export interface OutlineItem {
  readonly depth: number;
  readonly text: string;
  readonly id: string;
}

/** Pieces of the page that are to be replaced: `remove` of them from `at`, by these; more than there are means all that follow. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly pieces: readonly string[];
}

/** The page has changed, in this order of splices. */
export interface PageUpdate {
  /** The changes of a page are counted. These splices turn that revision into this one: who has another one asks again, with the one that he has. */
  readonly base: number;
  readonly revision: number;
  readonly title: string;
  readonly outline: readonly OutlineItem[];
  readonly splices: readonly Splice[];
}

/** A finding of the checker as the page shows it. */
export interface ShownFinding {
  /** Names the finding in a request to fix it; as long as the file stays as it is. */
  readonly id: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly note?: string;
  readonly hint?: string;
  /** What the fix does; absent where there is none. */
  readonly fix?: string;
  readonly related?: readonly { readonly path: string; readonly line: number; readonly message: string }[];
  /** Where it stands on the page: the piece, and the offsets in it that `data-at` counts; absent on other pages. */
  readonly place?: { readonly piece: number; readonly start: number; readonly end: number };
}

/** What is wrong with the page, and how much is in the whole project. */
export interface FindingsUpdate {
  readonly findings: readonly ShownFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Whether a check is running: what is shown is from before the last change. */
  readonly isStale: boolean;
}

/** A document that the change of this branch owes, or has brought. */
export interface TodoItem {
  readonly title: string;
  readonly status: string;
  readonly why: string;
  readonly path?: string;
}

/** One line of the navigation. */
export interface NavigationEntry {
  readonly title: string;
  readonly href?: string;
  readonly children: readonly NavigationEntry[];
}

/** A part of the navigation with its name. */
export interface NavigationSection {
  readonly caption?: string;
  readonly entries: readonly NavigationEntry[];
}

/** One page that a search found. */
export interface SearchHit {
  readonly title: string;
  readonly href: string;
  /** The section, where it is one. */
  readonly section?: string;
  /** Some words around the first match. */
  readonly excerpt: string;
}

/** What became of a wish to see a line of a file in the editor. */
export interface OpenedLine {
  /** False where no editor is configured. */
  readonly opened: boolean;
  readonly path: string;
  readonly line: number;
}

/** The names of the events that the server sends, with what each carries. */
export interface Events {
  /** Comes first: the token of the server that answers. Where it is not the page's, another server runs now: load the page again. */
  readonly hello: string;
  readonly page: PageUpdate;
  readonly findings: FindingsUpdate;
  readonly todo: readonly TodoItem[];
  /** The navigation is another: ask for it again. */
  readonly navigation: null;
  /** The project's own builder is done, or has begun: a built page is to be loaded again. */
  readonly built: { readonly isBuilding: boolean; readonly href?: string };
  /** The page could not be rendered, or its file is gone; what is shown stays. An empty text takes it back. */
  readonly problem: string;
}

/** Where the page finds the server; `base` is the folder of all of it. */
export const routes = {
  base: '/-/',
  events: '/-/events',
  navigation: '/-/navigation',
  findings: '/-/findings',
  search: '/-/search',
  fix: '/-/fix',
  /** Takes `path` with a `line`, or with a `piece` and the `offset` in it that `data-at` counts. */
  open: '/-/open',
  assets: '/-/assets/',
  /** Where the pages of the project's own builder are. */
  built: '/-/built/',
} as const;
