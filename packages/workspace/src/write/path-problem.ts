const reservedNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbiddenCharacters = /[\u0000-\u001F\u007F<>:"|?*\\]/;
/** Characters that a Mac's file system drops from names. */
const ignoredCharacters = /[\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const longestName = 255;
const longestPath = 1024;

/** Why a path may not be written on some system (lengths are in UTF-8 bytes), or undefined when every one can hold it. */
export function findPathProblem(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'it is not relative to the project';
  if (forbiddenCharacters.test(path)) return 'it has a character that not every system allows';
  if (!path.isWellFormed()) return 'it has half of a surrogate pair';
  if (Buffer.byteLength(path) > longestPath) return 'it is too long';
  const segments = path.split('/');
  for (const segment of segments) {
    const problem = findNameProblem(segment);
    if (problem !== undefined) return problem;
  }
  return isOurState(segments) ? 'it belongs to signpost itself' : undefined;
}

function findNameProblem(name: string): string | undefined {
  if (name === '' || name === '.') return 'it has an empty part';
  if (name === '..') return 'it leaves its folder';
  if (/[. ]$/.test(name)) return 'a part ends in a dot or a space';
  if (Buffer.byteLength(name) > longestName) return 'a part is too long';
  if (reservedNames.test(name)) return `\`${name}\` is reserved on Windows`;
  const folded = name.replace(ignoredCharacters, '').toLowerCase();
  return folded === '.git' || folded === 'git~1' ? 'it belongs to git' : undefined;
}

function isOurState(segments: readonly string[]): boolean {
  return segments.slice(0, 2).join('/').toLowerCase() === '.signpost/state';
}
