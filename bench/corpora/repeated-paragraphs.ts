import { Random } from './random.ts';

/** A text as its words, and the markup that it is written in. */
export interface Paragraph {
  readonly words: readonly string[];
  readonly format: 'md' | 'rst';
}

const syllables =
  'ba be bi bo da de di do fa fe ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to'.split(
    ' ',
  );
const vocabulary = 40_000;

function spell(rank: number): string {
  let text = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length)) {
    text += syllables[rest % syllables.length] ?? '';
  }
  return text;
}

/** Words by how often prose has them (Zipf and Mandelbrot): in a small vocabulary all texts would be alike. */
export class Vocabulary {
  readonly #words = Array.from({ length: vocabulary }, (_, rank) => spell(rank));
  readonly #sums = new Float64Array(vocabulary);

  constructor() {
    let sum = 0;
    for (let rank = 0; rank < vocabulary; rank += 1) this.#sums[rank] = sum += 1 / (rank + 2.7);
  }

  word(random: Random): string {
    const wanted = random.next() * (this.#sums[vocabulary - 1] ?? 1);
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return this.#words[low] ?? '';
  }

  text(random: Random, least: number, most: number): string[] {
    return Array.from({ length: random.between(least, most) }, () => this.word(random));
  }
}

/** Changes one word of a text, or where it stands. */
function changeWord(words: readonly string[], random: Random, vocabularyOf: Vocabulary): string[] {
  const at = random.between(0, words.length - 1);
  const [before, here, after] = [words.slice(0, at), words.slice(at, at + 1), words.slice(at + 1)];
  return random.pick<() => string[]>([
    () => [...before, vocabularyOf.word(random), ...after],
    () => [...before, ...after],
    () => [...before, vocabularyOf.word(random), ...here, ...after],
    () => [...before, ...after.slice(0, 1), ...here, ...after.slice(1)],
    () => {
      const rest = [...before, ...after];
      const to = random.between(0, rest.length);
      return [...rest.slice(0, to), ...here, ...rest.slice(to)];
    },
  ])();
}

/** Texts of 30 to 90 words, then near copies of some of them with 2 to 17 % of the words changed, every other one in reStructuredText. */
export function plantParagraphs(seed: string, fresh: number, planted: number): readonly Paragraph[] {
  const random = new Random(seed);
  const words = new Vocabulary();
  const texts = Array.from({ length: fresh }, (): Paragraph => ({ words: words.text(random, 30, 90), format: 'md' }));
  const copies = Array.from({ length: planted }, (_, index): Paragraph => {
    let copy: readonly string[] = random.pick(texts).words;
    const changes = Math.round((copy.length * random.between(2, 17)) / 100);
    for (let count = 0; count < changes; count += 1) copy = changeWord(copy, random, words);
    return { words: copy, format: index % 2 === 0 ? 'md' : 'rst' };
  });
  return [...texts, ...copies];
}

/** A paragraph with markup that readers do not see, twelve words a line. */
export function writeParagraph({ words, format }: Paragraph, random: Random): string {
  const written = words.map((word, at) => {
    if (at % 9 !== 4 || !random.chance(0.5)) return word;
    return format === 'md'
      ? random.pick([`**${word}**`, `\`${word}\``, `[${word}](https://example.org/)`])
      : random.pick([`**${word}**`, `\`\`${word}\`\``, `\`${word} <https://example.org/>\`__`]);
  });
  const lines = Array.from({ length: Math.ceil(written.length / 12) }, (_, line) =>
    written.slice(line * 12, line * 12 + 12).join(' '),
  );
  return `${lines.join('\n')}\n`;
}
