import { compileSegment } from './compile-segment.ts';

/** A name of a path, or any number of them. */
type Segment = 'any' | ((name: string) => boolean);

interface Pattern {
  readonly isNegated: boolean;
  /** Whether it means folders alone. */
  readonly isFolder: boolean;
  readonly segments: readonly Segment[];
}

/** No path is longer, so that a longer line is no pattern that somebody wrote. */
const longestLine = 4096;

/** Blanks at the end do not count, unless the last one is escaped. */
function trimEnd(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end -= 1;
  return line.slice(0, end);
}

function readPattern(line: string): Pattern | undefined {
  const trimmed = trimEnd(line);
  if (trimmed.startsWith('#') || trimmed.length > longestLine) return undefined;
  const isNegated = trimmed.startsWith('!');
  const bare = isNegated ? trimmed.slice(1) : trimmed;
  const isFolder = bare.endsWith('/');
  const path = isFolder ? bare.slice(0, -1) : bare;
  if (path === '') return undefined;
  const isAnchored = path.includes('/');
  const names = (path.startsWith('/') ? path.slice(1) : path).split('/');
  const segments = names.map((name): Segment => (/^\*\*+$/.test(name) ? 'any' : compileSegment(name)));
  // What stands behind `/**` is inside, never the folder itself.
  const inside = segments.at(-1) === 'any' ? [...segments, compileSegment('*')] : segments;
  return { isNegated, isFolder, segments: isAnchored ? inside : ['any', ...inside] };
}

function matches(segments: readonly Segment[], names: readonly string[]): boolean {
  let [at, segment] = [0, 0];
  let behindAny = -1;
  let resumeAt = 0;
  while (at < names.length) {
    const expected = segments[segment];
    if (expected === 'any') {
      segment += 1;
      [behindAny, resumeAt] = [segment, at];
    } else if (expected?.(names[at] ?? '') === true) {
      at += 1;
      segment += 1;
    } else if (behindAny === -1) return false;
    else {
      resumeAt += 1;
      [segment, at] = [behindAny, resumeAt];
    }
  }
  return segments.slice(segment).every((left) => left === 'any');
}

/**
 * Reads a file in the syntax of `.gitignore`, as remark does: letters of either case are the same. The function takes paths of files,
 * relative to the folder of that file; what lies in an ignored folder is ignored, whatever a later line says.
 */
export function readIgnoreFile(text: string): (path: string) => boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const patterns = lines.flatMap((line) => readPattern(line) ?? []).toReversed();
  const folders = new Map<string, boolean>();
  const isIgnored = (names: readonly string[], isFolder: boolean): boolean => {
    const found = patterns.find((pattern) => (isFolder || !pattern.isFolder) && matches(pattern.segments, names));
    return found !== undefined && !found.isNegated;
  };
  const isFolderIgnored = (names: readonly string[]): boolean => {
    if (names.length === 0) return false;
    const key = names.join('/');
    const known = folders.get(key) ?? (isFolderIgnored(names.slice(0, -1)) || isIgnored(names, true));
    folders.set(key, known);
    return known;
  };
  return (path) => {
    const names = path.split('/');
    return isFolderIgnored(names.slice(0, -1)) || isIgnored(names, false);
  };
}
