const numerals = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** The upper-case Roman numeral of a number from 1 to 4999; undefined for any other. */
export function toRoman(number: number): string | undefined {
  if (number < 1 || number > 4999) {
    return undefined;
  }
  let rest = number;
  let text = '';
  for (const [numeral, value] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

/** The number that an upper-case Roman numeral stands for; null unless it is written in the regular way. */
export function fromRoman(text: string): number | null {
  let number = 0;
  let index = 0;
  for (const [numeral, value] of numerals) {
    while (text.startsWith(numeral, index)) {
      number += value;
      index += numeral.length;
    }
  }
  return index === text.length && toRoman(number) === text ? number : null;
}
