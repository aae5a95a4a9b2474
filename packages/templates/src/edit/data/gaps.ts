/** The offset behind what may stand between two items: white space, line ends and comments. */
export type Gap = (text: string, at: number) => number;

const space = /\s+/y;

function skipSpace(text: string, at: number): number {
  space.lastIndex = at;
  return space.test(text) ? space.lastIndex : at;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Where a comment in slashes ends; where it begins if it is none, or is not closed. */
function skipSlashes(text: string, at: number): number {
  if (text.startsWith('//', at)) return lineEnd(text, at);
  const end = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) : -1;
  return end === -1 ? at : end + 2;
}

function skipHash(text: string, at: number): number {
  return text[at] === '#' ? lineEnd(text, at) : at;
}

/** One expression for all would need a place in memory for each comment, of which there may be millions. */
function createGap(skipComment: Gap): Gap {
  return (text, at) => {
    for (let start = skipSpace(text, at); ;) {
      const end = skipComment(text, start);
      if (end === start) return start;
      start = skipSpace(text, end);
    }
  };
}

/** The gap of YAML and TOML. */
export const hashGap = createGap(skipHash);

/** The gap of JSON with comments. */
export const slashGap = createGap(skipSlashes);
