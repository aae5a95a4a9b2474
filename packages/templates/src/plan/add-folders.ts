/** Files with the folders that hold them. */
export function addFolders(files: readonly string[]): ReadonlySet<string> {
  const paths = new Set(files);
  for (const file of files) {
    for (let at = file.lastIndexOf('/'); at > 0; at = file.lastIndexOf('/', at - 1)) {
      const folder = file.slice(0, at);
      if (paths.has(folder)) break;
      paths.add(folder);
    }
  }
  return paths;
}
