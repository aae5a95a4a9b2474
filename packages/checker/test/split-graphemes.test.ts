import { expect, test } from 'vitest';
import { splitGraphemes } from '../src/reporters/pretty/split-graphemes.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function segment(text: string): string[] {
  return Array.from(segmenter.segment(text), (one) => one.segment);
}

function* listCharacters(): Generator<string> {
  for (let code = 0x20; code < 0x2_00_00; code += 1) {
    const isBetween = (code >= 0xd8_00 && code < 0xe0_00) || (code >= 0x1_00_00 && code < 0x1_f0_00);
    if (!isBetween) yield String.fromCodePoint(code);
  }
}

test('every character beside others is split as Unicode says', () => {
  const wrong = [...listCharacters()].filter((character) => {
    const text = `é${character}\ufe0f🚀${character}${character}中${character}x`;
    return splitGraphemes(text).join('\0') !== segment(text).join('\0');
  });
  expect(wrong).toEqual([]);
});

test('a line with pictures', () => {
  expect(splitGraphemes('⚠️ 🛠️ über 🇩🇪')).toEqual(['⚠️', ' ', '🛠️', ' ', 'ü', 'b', 'e', 'r', ' ', '🇩🇪']);
});
