import * as fc from 'fast-check';
import { arbitraryMarkdown } from './arbitrary-markdown.ts';
import { arbitraryRst } from './arbitrary-rst.ts';

/** Path → text. */
export type ProjectFiles = Readonly<Record<string, string>>;

/** A few documents whose names the generated links use. */
export function arbitraryProject(): fc.Arbitrary<ProjectFiles> {
  const markdown = fc.tuple(fc.constantFrom('a.md', 'b.md', 'docs/a.md', 'docs/b c.md'), arbitraryMarkdown());
  const rst = fc.tuple(fc.constantFrom('a.rst', 'docs/index.rst', 'docs/configuration.rst'), arbitraryRst());
  return fc.array(fc.oneof(markdown, rst), { maxLength: 5 }).map((documents) => Object.fromEntries(documents));
}
