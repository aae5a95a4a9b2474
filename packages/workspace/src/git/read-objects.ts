import { decodeContent, type FileContent, largestFile } from '../read/file-content.ts';
import type { Repository } from './open-repository.ts';

/** Reads many objects with two processes, however many there are: one for the sizes, one for the contents. */
export function readObjects(repository: Repository, objects: readonly string[]): ReadonlyMap<string, FileContent> {
  const contents = new Map<string, FileContent>();
  const wanted = [...new Set(objects)];
  if (wanted.length === 0) return contents;
  const sizes = readLines(repository, ['cat-file', '--batch-check'], wanted).toString().split('\n');
  const readable = wanted.filter((object, at) => {
    const size = Number(sizes[at]?.split(' ')[2]);
    if (size <= largestFile) return true;
    const isMissing = Number.isNaN(size);
    contents.set(
      object,
      isMissing ? { kind: 'unreadable', why: `git lacks object ${object}` } : { kind: 'too-large', size },
    );
    return false;
  });
  if (readable.length > 0) readBatch(readLines(repository, ['cat-file', '--batch', '--buffer'], readable), contents);
  return contents;
}

function readLines(repository: Repository, args: readonly string[], lines: readonly string[]): Buffer {
  return repository.read(args, `${lines.join('\n')}\n`);
}

/** Each object is `<id> <type> <size>`, a line feed, the bytes, a line feed. */
function readBatch(output: Buffer, into: Map<string, FileContent>): void {
  for (let at = 0; at < output.length;) {
    const headerEnd = output.indexOf('\n', at);
    const [object = '', , size] = output.toString('latin1', at, headerEnd).split(' ');
    const end = headerEnd + 1 + Number(size);
    into.set(object, decodeContent(output.subarray(headerEnd + 1, end)));
    at = end + 1;
  }
}
