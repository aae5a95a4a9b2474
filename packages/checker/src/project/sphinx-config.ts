/** What of a `conf.py` changes the meaning of references; read from literals only, the file is never run. */
export interface SphinxConfig {
  /** The docname of the first page. */
  readonly rootDocument: string;
  readonly excludePatterns: readonly string[];
  /** Section titles are labels. */
  readonly hasSectionLabels: boolean;
  /** Labels and objects of other projects can be named. */
  readonly hasInventories: boolean;
  /** The known entries of `intersphinx_mapping`; a null location is `objects.inv` below the address. */
  readonly inventories: readonly { name: string; url: string; locations: readonly (string | null)[] }[];
  /** The domain of short names; undefined for none. */
  readonly primaryDomain: string | undefined;
  readonly extensions: ReadonlySet<string>;
  readonly nitpick: { readonly isOn: boolean };
  /** Text that is added to every document can hold targets that no file shows. */
  readonly hasPrologue: boolean;
}

const stringLiteral = /"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;

function readListItems(text: string, name: string): string[] {
  const assignment = new RegExp(`^${name}\\s*(?:\\+=|=)\\s*\\[([^\\]]*)\\]`, 'gm');
  return [...text.matchAll(assignment)].flatMap((match) =>
    [...(match[1] ?? '').matchAll(stringLiteral)].map((literal) => literal[1] ?? literal[2] ?? ''),
  );
}

function readInventories(code: string): SphinxConfig['inventories'] {
  const mapping = /^intersphinx_mapping\s*=\s*\{([^}]*)\}/m.exec(code)?.[1] ?? '';
  const entry = /['"]([^'"\n]*)['"]\s*:\s*\(\s*['"]([^'"\n]*)['"]\s*,\s*(?:None|['"]([^'"\n]*)['"])\s*\)/g;
  return [...mapping.matchAll(entry)].map(([, name = '', url = '', location = null]) => ({
    name,
    url,
    locations: [location],
  }));
}

/** Reads the text of a `conf.py`. */
export function readSphinxConfig(text: string): SphinxConfig {
  const code = text.replace(/^\s*#.*$/gm, '');
  return {
    rootDocument: /^(?:root|master)_doc\s*=\s*['"]([^'"\n]+)['"]/m.exec(code)?.[1] ?? 'index',
    excludePatterns: readListItems(code, 'exclude_patterns'),
    hasSectionLabels: /['"]sphinx\.ext\.autosectionlabel['"]/.test(code),
    hasInventories: /^intersphinx_mapping\b/m.test(code),
    inventories: readInventories(code),
    primaryDomain: 'py',
    extensions: new Set(readListItems(code, 'extensions')),
    nitpick: { isOn: /^nitpicky\s*=\s*True/m.test(code) },
    hasPrologue: /^rst_(?:prolog|epilog)\b/m.test(code),
  };
}
