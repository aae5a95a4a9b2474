import type { Repository } from './open-repository.ts';

/** One file of the index or of a commit. */
export interface TreeEntry {
  readonly path: string;
  readonly object: string;
  readonly isLink: boolean;
}

const linkMode = '120000';
const submoduleMode = '160000';

/** What lists the index. */
export const indexListing: readonly string[] = ['ls-files', '-z', '--stage'];

/** The files that the index holds; of a file in conflict, our side. */
export function parseIndexEntries(output: Buffer): readonly TreeEntry[] {
  return parseEntries(output, (fields) => {
    const [mode = '', object = '', stage] = fields;
    return stage === '0' || stage === '2' ? { mode, object } : undefined;
  });
}

/** The files that a commit holds. */
export function readCommitEntries(repository: Repository, commit: string): readonly TreeEntry[] {
  const output = repository.read(['ls-tree', '-r', '-z', commit]);
  return parseEntries(output, ([mode = '', , object = '']) => ({ mode, object }));
}

type ReadFields = (fields: readonly string[]) => { mode: string; object: string } | undefined;

function parseEntries(output: Buffer, readFields: ReadFields): readonly TreeEntry[] {
  return splitRecords(output).flatMap((record) => {
    const tab = record.indexOf('\t');
    const fields = readFields(record.slice(0, tab).split(' '));
    if (fields === undefined || fields.mode === submoduleMode) return [];
    return [{ path: record.slice(tab + 1), object: fields.object, isLink: fields.mode === linkMode }];
  });
}

/** The records of a `-z` output. */
export function splitRecords(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}
