import * as fc from 'fast-check';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { slugifyForGithub } from '../src/project/dialects/github/slugify-for-github.ts';

const title = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('A', 'a', 'a-1', 'A 1', 'a-1-1', '-', '', 'Ünï 😀', 'constructor', '__proto__'),
);

test('titles get the ids that github-slugger gives them', () => {
  fc.assert(
    fc.property(fc.array(title, { maxLength: 12 }), (titles) => {
      const slugger = new GithubSlugger();
      expect(slugifyForGithub(titles)).toEqual(titles.map((each) => slugger.slug(each)));
    }),
    { numRuns: 2000 },
  );
});
