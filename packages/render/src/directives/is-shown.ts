/** The tags that Sphinx sets when it makes HTML. */
const tags = new Set(['html', 'format_html', 'builder_html']);

const token = /\(|\)|[\w.]+/g;
const mostTokens = 200;

/** Whether `only` shows its body in HTML: its argument combines tags with `and`, `or`, `not` and brackets. */
export function isShown(expression: string): boolean {
  const tokens = expression.match(token) ?? [];
  if (tokens.length > mostTokens) return true;
  let at = 0;
  const readTerm = (): boolean => {
    const next = tokens[at];
    at += 1;
    if (next === 'not') return !readTerm();
    if (next !== '(') return next !== undefined && tags.has(next);
    const value = readOr();
    at += 1;
    return value;
  };
  const readAnd = (): boolean => {
    let value = readTerm();
    while (tokens[at] === 'and') {
      at += 1;
      value = readTerm() && value;
    }
    return value;
  };
  function readOr(): boolean {
    let value = readAnd();
    while (tokens[at] === 'or') {
      at += 1;
      value = readAnd() || value;
    }
    return value;
  }
  return tokens.length === 0 || readOr();
}
