/** Says whether a line can be the top border of a grid table: `+---+---+`. */
export function isGridTableTop(text: string): boolean {
  return text.startsWith('+-') && /^\+-[-+]+-\+$/.test(text);
}

/** Says whether a line can be the top border of a simple table: `===  ===`. */
export function isSimpleTableTop(text: string): boolean {
  return text.startsWith('=') && /^=+(?: +=+)+$/.test(text);
}
