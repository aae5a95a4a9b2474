import type { CorpusFile } from './corpus-file.ts';
import type { FaultKind } from './markdown-plan.ts';
import { anchorsOf, faultOf, headingsOf, pathOf, picturePath, pictures, relativePath } from './markdown-plan.ts';
import { identifier, sentence, title, word, wrap } from './prose.ts';
import { Random } from './random.ts';

interface Page {
  readonly seed: string;
  readonly random: Random;
  readonly index: number;
  readonly count: number;
  readonly path: string;
  readonly headings: readonly string[];
  readonly anchors: readonly string[];
}

/** Mostly a neighbour, sometimes any page. */
function otherPage({ random, index, count }: Page): number {
  const near = index - 20 + random.between(0, 40);
  return random.chance(0.7) && near >= 0 && near < count ? near : random.between(0, count - 1);
}

function crossLink(page: Page, withAnchor: boolean): string {
  const other = otherPage(page);
  const path = relativePath(page.path, pathOf(other));
  if (!withAnchor) return path;
  return `${path}#${page.random.pick(anchorsOf(headingsOf(page.seed, other)))}`;
}

function inlineMarkup(page: Page): string | undefined {
  const { random } = page;
  if (!random.chance(0.05)) return undefined;
  return random.weighted<() => string>([
    [20, () => `\`${identifier(random, '_')}\``],
    [3, () => `\`[${word(random)}](not-a-link.md)\``],
    [8, () => `*${word(random)}*`],
    [8, () => `**${word(random)} ${word(random)}**`],
    [7, () => `[${title(random)}](${crossLink(page, false)})`],
    [7, () => `[${title(random)}](${crossLink(page, true)})`],
    [3, () => `[${word(random)}](#${random.pick(page.anchors)})`],
    [4, () => `[${word(random)}](https://example.org/${identifier(random, '/')})`],
    [2, () => `<https://example.org/${identifier(random, '/')}>`],
    [2, () => `[${word(random)} ${word(random)}][ref-${random.between(1, 2)}]`],
    [1, () => '[ref-1]'],
  ])();
}

function prose(page: Page, most: number): string {
  const markup = (): string | undefined => inlineMarkup(page);
  return Array.from({ length: page.random.between(1, most) }, () => sentence(page.random, markup)).join(' ');
}

function list(page: Page): string {
  const mark = page.random.pick(['-', '1.']);
  const indent = ' '.repeat(mark.length + 1);
  const items = Array.from(
    { length: page.random.between(3, 6) },
    () => `${mark} ${wrap(prose(page, 1), indent).trimStart()}`,
  );
  return items.join('\n');
}

function fence({ random }: Page): string {
  const line = (): string =>
    `${'  '.repeat(random.between(0, 2))}${identifier(random, '_')}: ${identifier(random, '.')}`;
  const lines = Array.from({ length: random.between(3, 12) }, line);
  return `\`\`\`${random.pick(['yaml', 'sh', 'js'])}\n${lines.join('\n')}\n# [${word(random)}](gone/${word(random)}.md)\n\`\`\``;
}

function table(page: Page): string {
  const { random } = page;
  const row = (): string =>
    `| \`${identifier(random, '_')}\` | ${word(random)} | [${word(random)}](${crossLink(page, false)}) |`;
  return ['| Name | Kind | Page |', '| --- | --- | --- |', ...Array.from({ length: random.between(2, 6) }, row)].join(
    '\n',
  );
}

function picture({ random, path }: Page): string {
  return `![${title(random)}](${relativePath(path, picturePath(random.between(0, pictures - 1)))})`;
}

function block(page: Page): string {
  return page.random.weighted<(page: Page) => string>([
    [60, () => wrap(prose(page, 4))],
    [12, list],
    [12, fence],
    [4, table],
    [6, picture],
    [6, () => `> ${wrap(prose(page, 2)).replaceAll('\n', '\n> ')}`],
  ])(page);
}

const faults: Readonly<Record<FaultKind, (path: string) => string>> = {
  'missing-file': () => '[moved away](./page-that-moved.md)',
  'missing-anchor': () => '[renamed](#heading-that-was-renamed)',
  'missing-anchor-elsewhere': (path) => `[renamed there](${relativePath(path, pathOf(0))}#heading-that-was-renamed)`,
  'missing-image': () => '![lost](./picture-that-is-lost.png)',
  'missing-definition': () => '[never defined][label-without-definition]',
};

function renderPage(page: Page): string {
  const { random, index, path } = page;
  const sections = page.headings.map((heading, ordinal) => {
    const blocks = Array.from({ length: random.between(1, 3) }, () => block(page));
    return `${ordinal === 0 || random.chance(0.7) ? '##' : '###'} ${heading}\n\n${blocks.join('\n\n')}\n`;
  });
  const fault = faultOf(index);
  const broken = fault === undefined ? [] : [`This part is ${faults[fault](path)} on purpose.\n`];
  const definitions = `[ref-1]: ${crossLink(page, false)}\n[ref-2]: https://example.org/${identifier(random, '/')}\n`;
  return [`# Page ${index}\n`, `${wrap(prose(page, 3))}\n`, ...sections, ...broken, definitions].join('\n');
}

/** Pages of 4 to 5 kB in the mean, the pictures they show, and the broken links that `countFaults` tells. */
export function* markdownCorpus(seed: string, count: number): Generator<CorpusFile> {
  for (let index = 0; index < count; index++) {
    const headings = headingsOf(seed, index);
    const random = new Random(`${seed}/${index}`);
    const page = { seed, random, index, count, path: pathOf(index), headings, anchors: anchorsOf(headings) };
    yield { path: page.path, text: renderPage(page) };
  }
  for (let index = 0; index < pictures; index++) {
    yield { path: picturePath(index), text: '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>\n' };
  }
}
