const name = /(?:^|\/)[A-Z][A-Z_-]*\.\w+$/;

/** Whether a file is one that repositories have for themselves, by its name: `README.md`, `CHANGELOG.md`. */
export function isRepositoryFile(path: string): boolean {
  return name.test(path);
}
