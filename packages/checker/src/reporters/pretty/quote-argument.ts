const plain = /^[\w./@+:,-]+$/;

/** A path as an argument of a command to paste: quoted where a shell would read more than a word in it, never an option. */
export function quoteArgument(path: string): string {
  const word = path.startsWith('-') ? `./${path}` : path;
  return plain.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
