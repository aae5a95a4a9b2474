import { parse } from '@signpost/rst';
import { arbitraryMarkdown } from '@signpost/testkit';
import * as fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { renderBody } from '../src/formats/keep-a-changelog/render-release.ts';
import { format } from '../src/formats/rst/format.ts';
import { arbitraryRelease } from './arbitrary-release.ts';

/** What a reader of the page would stumble over; that two releases have sections of one name is no problem. */
function findProblems(rst: string): readonly string[] {
  return parse(rst)
    .diagnostics.filter(({ level }) => level !== 'info')
    .map(({ level, message }) => `${level}: ${message}`);
}

/** A tree of either parser. */
interface Tree {
  readonly children?: readonly object[];
  readonly value?: unknown;
}

/** The letters and digits that readers see. */
function readLetters({ children = [], value }: Tree): string {
  return typeof value === 'string' ? value.replace(/\W+/g, '') : children.map(readLetters).join('');
}

test('readers see the same letters', () => {
  fc.assert(
    fc.property(arbitraryRelease, (release) => {
      // A link without a text shows its address.
      const body = renderBody(release).replaceAll('[](', '[x](');
      const rst = parse(format.render({ ...release, body }));
      const [, ...children] = rst.children;
      expect(readLetters({ children })).toBe(readLetters(fromMarkdown(body)));
    }),
    { numRuns: 250 },
  );
});

test('any release is reStructuredText that docutils would take', () => {
  const releases = fc.array(
    fc.oneof(
      arbitraryRelease,
      arbitraryMarkdown().map((body) => ({ version: '1.0.0', sections: [], body })),
    ),
    {
      maxLength: 3,
    },
  );
  fc.assert(
    fc.property(releases, (list) => {
      const rst = format.renderAll(list);
      expect({ problems: findProblems(rst), rst }).toEqual({ problems: [], rst });
    }),
    { numRuns: 300 },
  );
});
