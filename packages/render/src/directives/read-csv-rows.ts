/**
 * Reads comma-separated values: a quoted field may hold the delimiter and line ends, a doubled quote is one.
 * Source: RFC 4180; blanks after a delimiter are left out, as docutils does.
 */
export function readCsvRows(text: string, delimiter: string): string[][] {
  const mark = delimiter === 'tab' ? '\t' : delimiter === 'space' ? ' ' : delimiter;
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  let isStart = true;
  const endField = (): void => {
    row.push(field);
    field = '';
    isStart = true;
  };
  const endRow = (): void => {
    endField();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text[index + 1] === '"') {
        field += '"';
        index += 1;
      } else isQuoted = false;
    } else if (isStart && character === '"') {
      isQuoted = true;
      isStart = false;
    } else if (character === mark) endField();
    else if (character === '\n') endRow();
    else if (character !== '\r' && !(isStart && character === ' ')) {
      field += character;
      isStart = false;
    }
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}
