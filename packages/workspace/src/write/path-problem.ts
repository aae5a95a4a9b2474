const reservedNames = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\..*)?$/i;
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const forbiddenCharacters = /[\u0001-\u001F\u007F<>:"|?*]/;
/** Characters that a Mac's file system drops from names. */
const ignoredCharacters = /[\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;
const longestName = 255;
const longestPath = 1024;

/** Why nothing may be written under a path, because it leaves the project or belongs to git or to us; undefined when it may. */
export function findDanger(path: string): string | undefined {
  if (path === '') return 'it is empty';
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return 'it is not relative to the project';
  if (path.includes('\\')) return 'it has a backslash, which some systems take for a slash';
  if (path.includes('\0') || !path.isWellFormed()) return 'it has a character that no file name can have';
  const names = path.split('/');
  if (names.includes('..')) return 'it leaves its folder';
  if (names.includes('') || names.includes('.')) return 'it has an empty part';
  if (names.some(isGitFolder)) return 'it belongs to git';
  return isOurState(names) ? 'it belongs to signpost itself' : undefined;
}

/** Why some system cannot hold a file of that path (lengths are in UTF-8 bytes); undefined when every one can. */
export function findObstacle(path: string): string | undefined {
  if (forbiddenCharacters.test(path)) return 'it has a character that not every system allows';
  if (Buffer.byteLength(path) > longestPath) return 'it is too long';
  const names = path.split('/');
  if (names.some((name) => /[. ]$/.test(name))) return 'a part ends in a dot or a space';
  if (names.some((name) => Buffer.byteLength(name) > longestName)) return 'a part is too long';
  const reserved = names.find((name) => reservedNames.test(name));
  return reserved === undefined ? undefined : `\`${reserved}\` is reserved on Windows`;
}

/** Windows drops dots and spaces at the end of a name and knows `.git` by a short name too. */
function isGitFolder(name: string): boolean {
  const folded = name
    .replace(ignoredCharacters, '')
    .replace(/[. ]+$/, '')
    .toLowerCase();
  return folded === '.git' || folded === 'git~1';
}

function isOurState(names: readonly string[]): boolean {
  return names.slice(0, 2).join('/').toLowerCase() === '.signpost/state';
}
