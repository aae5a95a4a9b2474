/** The programs that turn documents into pages, as far as the words of `init` depend on them. */
export type SiteKind = 'sphinx' | 'mkdocs' | 'docusaurus' | 'vitepress';

/** A folder of documents, with the program that builds it. */
export interface FoundSite {
  readonly kind: SiteKind;
  /** Relative to the root; `.` for the root itself. */
  readonly folder: string;
}

/** The programs that install what a package.json lists. */
export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** What the package.json at the root tells. */
export interface NodePackage {
  readonly manager: PackageManager;
  readonly hasLockfile: boolean;
  /** Whether yarn is the second or a later one, whose options differ. */
  readonly isModernYarn: boolean;
  /** The packages that it depends on, of every kind. */
  readonly dependencies: ReadonlySet<string>;
  /** Its scripts by name. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** Who runs Git hooks here. `folder` is one that `core.hooksPath` names or may name. */
export type HookManager =
  | { readonly kind: 'husky' }
  | { readonly kind: 'pre-commit'; readonly path: string }
  | { readonly kind: 'lefthook'; readonly path: string }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'outside'; readonly path: string }
  | { readonly kind: 'none' };

/** The changelog and its form. */
export interface FoundChangelog {
  readonly path: string;
  /** `other` is what a release cannot be written into. */
  readonly form: 'keep-a-changelog' | 'other';
}

/** What can be seen of a project without asking anybody. */
export interface Detected {
  readonly sites: readonly FoundSite[];
  /** What the project is written in, for the words that people read. */
  readonly languages: readonly string[];
  readonly node?: NodePackage;
  readonly makefile?: string;
  readonly hooks: HookManager;
  readonly changelog?: FoundChangelog;
}
