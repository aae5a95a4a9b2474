import type { CorpusFile } from './corpus-file.ts';
import { Random } from './random.ts';
import { Vocabulary, writeParagraph } from './repeated-paragraphs.ts';

function listOf(random: Random, words: Vocabulary): string {
  const items = Array.from({ length: random.between(3, 6) }, () => `- ${words.text(random, 4, 18).join(' ')}`);
  return `${items.join('\n')}\n`;
}

function codeOf(random: Random, words: Vocabulary): string {
  const lines = Array.from({ length: random.between(3, 14) }, () => words.text(random, 1, 4).join('_'));
  return `\`\`\`yaml\n${lines.join(': 1\n')}\n\`\`\`\n`;
}

function tableOf(random: Random, words: Vocabulary): string {
  const rows = Array.from({ length: random.between(2, 7) }, () => `| ${words.text(random, 1, 3).join(' | ')} |`);
  return ['| Name | Kind | Use |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** The mix of reference documentation: of ten blocks three are paragraphs of 30 words or more. */
export function* referencePages(count: number): Generator<CorpusFile> {
  const random = new Random('pages');
  const words = new Vocabulary();
  let last: readonly string[] = words.text(random, 40, 80);
  const paragraph = (text: readonly string[]): string => writeParagraph({ words: text, format: 'md' }, random);
  for (let index = 0; index < count; index += 1) {
    const blocks: string[] = [`# Page ${index}\n`];
    for (let length = 0; length < 4300; length += blocks.at(-1)?.length ?? 0) {
      const block = random.weighted<() => string>([
        [
          30,
          () => {
            last = random.chance(0.03) ? last : words.text(random, 30, 80);
            return paragraph(last);
          },
        ],
        [25, () => paragraph(words.text(random, 6, 29))],
        [12, () => `## ${words.text(random, 1, 4).join(' ')}\n`],
        [15, () => listOf(random, words)],
        [13, () => codeOf(random, words)],
        [5, () => tableOf(random, words)],
      ]);
      blocks.push(block());
    }
    yield { path: `docs/area-${index % 100}/page-${index}.md`, text: blocks.join('\n') };
  }
}
