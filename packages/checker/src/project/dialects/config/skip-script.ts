const space = /(?:\s+|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const quoted = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'/y;
const regex = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After these a slash begins a regular expression: a value is awaited. */
const beforeValue = /[(,=:[!&|?{};+\-*%<>~^]/;

/** Where a sticky expression ends that begins at an offset; the offset itself where it does not begin there. */
export function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Passes over blanks and comments. */
export function skipSpace(text: string, at: number): number {
  return endOf(space, text, at);
}

/** Passes over a quoted string; stays where none begins. */
export function skipQuoted(text: string, at: number): number {
  return endOf(quoted, text, at);
}

/** Passes over a regular expression; stays where none begins. */
export function skipRegex(text: string, at: number): number {
  return endOf(regex, text, at);
}

/** Passes over a template literal, with what is written in its holes. */
function skipTemplate(text: string, open: number): number {
  let depth = 0;
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === '\\') at += 1;
    else if (depth === 0 && character === '`') return at + 1;
    else if (text.startsWith('${', at)) {
      depth += 1;
      at += 1;
    } else if (depth > 0 && character === '{') depth += 1;
    else if (depth > 0 && character === '}') depth -= 1;
  }
  return text.length;
}

/** Passes over one string, comment or regular expression, else over one character. */
export function skipToken(text: string, at: number, before: string): number {
  const character = text[at] ?? '';
  if (character === '"' || character === "'") return Math.max(skipQuoted(text, at), at + 1);
  if (character === '`') return skipTemplate(text, at);
  if (character !== '/') return at + 1;
  const comment = skipSpace(text, at);
  if (comment > at) return comment;
  const isValue = before === '' || beforeValue.test(before);
  return isValue ? Math.max(skipRegex(text, at), at + 1) : at + 1;
}

/** The offset of the `,`, `;` or closing bracket that ends an expression. */
export function skipExpression(text: string, from: number): number {
  let depth = 0;
  let before = '';
  for (let at = from; at < text.length;) {
    const character = text[at] ?? '';
    if (depth === 0 && /[,;)\]}]/.test(character)) return at;
    if (/[([{]/.test(character)) depth += 1;
    else if (/[)\]}]/.test(character)) depth -= 1;
    at = skipToken(text, at, before);
    if (!/\s/.test(character)) before = character;
  }
  return text.length;
}
