/** Colours text; every method returns the text unchanged where colour is not wanted. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  green(text: string): string;
  cyan(text: string): string;
}

/** A text that a terminal opens an address at (OSC 8); the text alone without one. */
export function linkText(text: string, address: string | undefined): string {
  return address === undefined ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;
}

/** Makes a paint that uses ANSI colours or none. */
export function createPaint(hasColor: boolean): Paint {
  const wrap =
    (open: number, close: number) =>
    (text: string): string =>
      hasColor && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: wrap(1, 22),
    dim: wrap(2, 22),
    red: wrap(31, 39),
    yellow: wrap(33, 39),
    green: wrap(32, 39),
    cyan: wrap(36, 39),
  };
}
