const tab = '    ';
const pictures = 0x24_00;
const deletePicture = '\u2421';
const plain = /^[\u0020-\u007e]*$/;
// oxlint-disable-next-line no-control-regex -- these are what must not be printed
const ascii = /[\u0000-\u001f\u007f]/g;
const others = /[\u0080-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;

function showControl(unit: string): string {
  return unit === '\u007f' ? deletePicture : String.fromCodePoint(pictures + unit.charCodeAt(0));
}

/**
 * A text of a document, or a name of a file, as it may be printed: what moves the cursor, colours or turns the direction is
 * shown by a character in its place, a tab by blanks, half a pair as what it is: broken.
 */
export function makeVisible(text: string): string {
  if (plain.test(text)) return text;
  return text.toWellFormed().replaceAll('\t', tab).replace(ascii, showControl).replace(others, '\ufffd');
}
