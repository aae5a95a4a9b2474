import { defineDirective, standardDirectives, type DirectiveDefinition } from '@signpost/rst';

const blocks = { options: 'any' } as const;
const titled = { options: 'any', shape: 'titled', optional: 1, spaced: true, argument: 'inline' } as const;

/** What MyST and the extensions that are used with it add to the directives of docutils and Sphinx. */
const mystDirectives: ReadonlyMap<string, DirectiveDefinition> = new Map(
  [
    defineDirective('eval-rst', { options: null, shape: 'raw', body: 'raw' }),
    defineDirective('figure-md', { ...blocks, optional: 1, spaced: true, argument: 'name' }),
    defineDirective('tableofcontents', { ...blocks, shape: 'none', body: 'none', content: 'none' }),
    defineDirective('iframe', { ...blocks, shape: 'none', required: 1, spaced: true, argument: 'uri', body: 'none' }),
    defineDirective('bibliography', { ...blocks, shape: 'raw', optional: 1, spaced: true, body: 'raw' }),
    ...'margin aside exercise solution proof theorem lemma definition example remark algorithm'
      .split(' ')
      .map((name) => defineDirective(name, titled)),
  ].map((definition) => [definition.canonical, definition]),
);

/** Names in braces after a fence that mean code to run, in R Markdown, Quarto and others. */
const languages: ReadonlySet<string> = new Set(
  (
    'bash c cpp console csharp css d2 dart dot elixir fish fsharp go haskell html java javascript js json julia kotlin lua ' +
    'markdown matlab md mdx mojo nix ocaml octave ojs perl php powershell py python python3 r rcpp ruby rust sass scala scss sh ' +
    'shell shinylive-python shinylive-r sql stan stata swift text toml ts tsx typescript typst vue xml yaml yml zig zsh'
  ).split(' '),
);

/** Whether a name in braces after a fence is that of a directive; it may be one that no table knows. */
export function isDirectiveName(name: string): boolean {
  return !languages.has(name.toLowerCase());
}

/** What a directive takes and means; undefined where no table knows it. */
export function findDefinition(name: string): DirectiveDefinition | undefined {
  const key = name.toLowerCase();
  return mystDirectives.get(key) ?? standardDirectives.get(key);
}
