import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What package managers write below `node_modules` at every installation that changes something. */
const installRecords = ['.package-lock.json', '.modules.yaml', '.pnpm/lock.yaml', '.yarn-integrity', '.yarn-state.yml'];

/** Tells two states of a file apart, and both from none. The path is absolute. */
export function stampFile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '-' : `${stat.size}:${stat.mtimeMs}`;
}

/** The files that tell whether what is installed for a folder is still the same, whichever program installed it. */
export function listInstallRecords(folder: string): readonly string[] {
  const records: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const modules = join(at, 'node_modules');
    if (existsSync(modules)) records.push(...installRecords.map((name) => join(modules, name)));
    else records.push(modules);
    if (dirname(at) === at) return records;
  }
}
