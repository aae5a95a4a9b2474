/** Letters that Unicode decomposition leaves alone, with what an id shows for them. */
const replacements: Readonly<Record<string, string>> = {
  ß: 'sz',
  æ: 'ae',
  œ: 'oe',
  ȸ: 'db',
  ȹ: 'qp',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  ƀ: 'b',
  ƃ: 'b',
  ƈ: 'c',
  ƌ: 'd',
  ƒ: 'f',
  ƙ: 'k',
  ƚ: 'l',
  ƞ: 'n',
  ƥ: 'p',
  ƫ: 't',
  ƭ: 't',
  ƴ: 'y',
  ƶ: 'z',
  ǥ: 'g',
  ȥ: 'z',
  ȴ: 'l',
  ȵ: 'n',
  ȶ: 't',
  ȷ: 'j',
  ȼ: 'c',
  ȿ: 's',
  ɀ: 'z',
  ɇ: 'e',
  ɉ: 'j',
  ɋ: 'q',
  ɍ: 'r',
  ɏ: 'y',
};

/** An id that HTML and CSS accept, made of a name as docutils does it: `[a-z](-?[a-z0-9]+)*`, or empty. */
export function makeId(name: string): string {
  let ascii = name.toLowerCase();
  if (/\P{ASCII}/u.test(ascii)) {
    ascii = ascii
      .replace(/[\u00df-\u024f]/g, (letter) => replacements[letter] ?? letter)
      .normalize('NFKD')
      .replace(/\P{ASCII}+/gu, '');
  }
  const words = ascii.match(/[a-z0-9]+/g);
  return words === null ? '' : words.join('-').replace(/^[0-9-]+/, '');
}
