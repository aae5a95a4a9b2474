import * as fc from 'fast-check';
import type { Bullet, Release } from '../src/index.ts';
import { findTitle } from '../src/markdown/bullet.ts';

/** The sections that arbitrary entries have. */
export const sections = ['Added', 'Changed', 'Fixed'] as const;

const word = fc.stringMatching(/^[A-Za-z`:#*_()[\]]{1,6}[a-z]$/);
const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `x${words.join(' ')}`);
const continuation = fc.oneof(
  line.map((text) => `\n  - ${text}`),
  line.map((text) => `\n\n  ${text}`),
  line.map((text) => `\n  \`\`\`md\n  ### ${text}\n\n  - ${text}\n  \`\`\``),
);

/** Bullets with bold titles and without, paragraphs, bullets and code of their own. */
export const arbitraryBullet: fc.Arbitrary<Bullet> = fc
  .tuple(fc.boolean(), line, fc.array(continuation, { maxLength: 3 }))
  .map(([isBold, text, more]) => `- ${isBold ? `**${text.replaceAll('*', '')}**: ` : ''}${text}${more.join('')}`)
  .map((markdown) => ({ title: findTitle(markdown), markdown }));

const number = fc.nat({ max: 30 });
const version = fc
  .tuple(number, number, number, fc.constantFrom('', '-rc.1', 'b2'))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
const date = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((time) => time.toISOString().slice(0, 10));
const suffix = fc.constantFrom('(PyPI Release)', 'Initial Release', '[YANKED]');
const section = fc.record({
  title: fc.constantFrom(...sections),
  entries: fc.array(arbitraryBullet, { minLength: 1, maxLength: 4 }),
});
const content = fc.uniqueArray(section, { selector: ({ title }) => title });

/** Releases as a changelog has them: with a version, the rest as it comes. */
export const arbitraryRelease: fc.Arbitrary<Release & { readonly version: string }> = fc.record(
  { version, date, suffix, sections: content },
  { requiredKeys: ['version', 'sections'] },
);

/** What is not released yet. */
export const arbitraryUnreleased: fc.Arbitrary<Release> = content.map((list) => ({ sections: list }));
