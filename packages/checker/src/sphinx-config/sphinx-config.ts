import type { DocumentFormat } from '@signpost/model';

/** Another project whose objects and labels can be named: one entry of `intersphinx_mapping`. */
export interface Inventory {
  /** What stands before a `:` to name it; empty in the form that only has an address. */
  readonly name: string;
  /** Where its pages are: an address, or a path. */
  readonly url: string;
  /** Where its inventory is, the first that answers counts; null is `objects.inv` below the address. */
  readonly locations: readonly (string | null)[];
}

/** How a title becomes a label: by itself, or after its docname and a `:`. */
export type SectionLabelForm = 'title' | 'docname:title';

/** What MyST is told beside what it always reads. */
export interface MystConfig {
  /** `myst_enable_extensions`: `colon_fence`, `deflist`, `substitution`, … */
  readonly extensions: ReadonlySet<string>;
  /** `myst_heading_anchors`: down to which depth headings get an id of GitHub's kind; 0 for none, infinite where unknown. */
  readonly headingAnchors: number;
  /** The names that `myst_substitutions` defines for every document. */
  readonly substitutions: ReadonlySet<string>;
}

/** What `nitpick_ignore` and `nitpick_ignore_regex` say of references that lead nowhere. */
export interface NitpickConfig {
  /** `nitpicky`: only then Sphinx looks at the other two. */
  readonly isOn: boolean;
  /** `nitpick_ignore`: type (`py:class`) and target of each. */
  readonly ignored: readonly (readonly [type: string, target: string])[];
  /** `nitpick_ignore_regex`: the same as regular expressions of Python. */
  readonly ignoredPatterns: readonly (readonly [type: string, target: string])[];
}

/** What else than pages a site holds; paths are relative to the `conf.py`. */
export interface SiteFilesConfig {
  /** `html_static_path`: what lies in these folders is at `_static/`. */
  readonly staticPaths: readonly string[];
  /** `html_extra_path`: what lies in these folders is at the site's root. */
  readonly extraPaths: readonly string[];
  /** `html_additional_pages`: pages that a template makes. */
  readonly additionalPages: ReadonlySet<string>;
}

/**
 * What of a `conf.py` changes the meaning of references, read from literals only: the file is never run. A setting that a
 * block assigns (`if`, `try`) may have any of its values, its default among them; each field says what that means for it.
 */
export interface SphinxConfig {
  /** `root_doc` or `master_doc`: the docname of the first page, every one that it may be. */
  readonly rootDocuments: readonly string[];
  /** `extensions`: all that may be active. */
  readonly extensions: ReadonlySet<string>;
  /**
   * `source_suffix` and what extensions add to it: how documents end and what they are written in, in Sphinx' order; without a
   * format where nothing here can read it. Holds what may be one: `.md` is missing only where surely nothing reads Markdown.
   */
  readonly sourceSuffixes: ReadonlyMap<string, DocumentFormat | undefined>;
  /** `include_patterns`: all that may count. */
  readonly includePatterns: readonly string[];
  /** What surely holds no pages: `exclude_patterns`, `templates_path`, `html_static_path`, `html_extra_path`. */
  readonly excludePatterns: readonly string[];
  /** What holds no pages in some of the ways through the file, those of `excludePatterns` among them. */
  readonly possibleExcludes: readonly string[];
  /** `rst_prolog` and `rst_epilog`: each text that may stand before or after every reStructuredText page. */
  readonly addedTexts: readonly string[];
  /** Whether there is such a text that only running the file would tell. */
  readonly hasUnknownText: boolean;
  /** `default_role`, where there is one and it is known. */
  readonly defaultRole: string | undefined;
  /** `primary_domain`; undefined for none. */
  readonly primaryDomain: string | undefined;
  /** Section titles are labels: `sphinx.ext.autosectionlabel` is active. */
  readonly hasSectionLabels: boolean;
  /** `autosectionlabel_prefix_document`: every form that such a label may have. */
  readonly sectionLabelForms: readonly SectionLabelForm[];
  /** `autosectionlabel_maxdepth`: the deepest title that is a label, 1 for a document's own; infinite without one. */
  readonly sectionLabelDepth: number;
  /** Labels and objects of other projects can be named: `intersphinx_mapping` has entries, known ones or not. */
  readonly hasInventories: boolean;
  /** The known entries of `intersphinx_mapping`. */
  readonly inventories: readonly Inventory[];
  /** `extlinks`: the address that a role of that name leads to, with `%s` for its text; undefined where unknown. */
  readonly externalLinks: ReadonlyMap<string, string | undefined>;
  /** What a role of `extlinks` shows without words of its own, with `%s` for its text. */
  readonly externalCaptions: ReadonlyMap<string, string>;
  readonly myst: MystConfig;
  readonly nitpick: NitpickConfig;
  readonly siteFiles: SiteFilesConfig;
  /** An extension or a `setup` function may define directives and roles that no table of ours has. */
  readonly hasForeignMarkup: boolean;
  /** `numfig`: figures, tables and code may have numbers. */
  readonly hasFigureNumbers: boolean;
  /** `suppress_warnings`: all that may count. */
  readonly suppressed: ReadonlySet<string>;
}
