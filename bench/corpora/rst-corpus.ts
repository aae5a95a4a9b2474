import type { CorpusFile } from './corpus-file.ts';
import { identifier, title, wrap } from './prose.ts';
import { Random } from './random.ts';
import type { RstDocument } from './rst-blocks.ts';
import { block, docnameOf, labelOf, prose } from './rst-blocks.ts';

const marks = ['=', '-', '~'] as const;

function section(document: RstDocument, depth: number, ordinal: number): string {
  const { random } = document;
  // The ordinal keeps the names of the sections apart, as careful authors do.
  const text = `${title(random)} ${ordinal}`;
  const label = random.chance(0.25) ? `.. _${labelOf(document.index)}-${ordinal}:\n\n` : '';
  const blocks = Array.from({ length: random.between(2, 5) }, () => block(document));
  return `${label}${text}\n${(marks[depth] ?? '~').repeat(text.length)}\n\n${blocks.join('\n\n')}\n`;
}

function tail({ random, index }: RstDocument): string {
  return [
    `.. _the target ${index}: https://example.org/${identifier(random, '/')}`,
    `.. |product| replace:: ${title(random)}`,
    `.. [#note] ${title(random)}.`,
    `.. A comment that tells the next author about ${title(random)}.`,
  ].join('\n\n');
}

/** One document of about `bytes` bytes; the same for the same seed, index and size. */
export function rstDocument(seed: string, index: number, count: number, bytes: number): string {
  const document: RstDocument = { random: new Random(`${seed}/${index}`), index, count };
  const heading = title(document.random);
  const parts = [
    `.. _${labelOf(index)}:\n`,
    `${heading}\n${'#'.repeat(heading.length)}\n`,
    `${wrap(prose(document))}\n`,
  ];
  // Letters outside of Latin-1 make strings of two bytes a letter: some documents have them, as in life.
  if (document.random.chance(0.4)) parts.push(`${title(document.random)} — “東京” …\n`);
  let size = 0;
  let depth = 0;
  for (let ordinal = 1; size < bytes; ordinal++) {
    const text = section(document, depth, ordinal);
    parts.push(text);
    size += text.length;
    depth = document.random.between(0, Math.min(depth + 1, marks.length - 1));
  }
  return `${[...parts, tail(document)].join('\n')}\n`;
}

/** Documents of 2 to 18 kB, 10 kB in the mean, in folders of 25. */
export function* rstCorpus(seed: string, count: number): Generator<CorpusFile> {
  for (let index = 0; index < count; index++) {
    const bytes = new Random(`${seed}/${index}/size`).between(2_000, 18_000);
    yield { path: `${docnameOf(index)}.rst`, text: rstDocument(seed, index, count, bytes) };
  }
}
