/** A version as PEP 440 takes it apart; what stands after `+` is not here, for it orders nothing that is released. */
export interface PythonVersion {
  readonly epoch: number;
  readonly numbers: readonly number[];
  readonly pre?: { readonly letter: 'a' | 'b' | 'rc'; readonly number: number };
  readonly post?: number;
  readonly dev?: number;
}

const digits = String.raw`\d{1,15}`;
// The pattern of https://peps.python.org/pep-0440/#appendix-b, with all the spellings that it normalises.
const pattern = new RegExp(
  String.raw`^v?(?:(${digits})!)?(${digits}(?:\.${digits})*)` +
    String.raw`(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(${digits})?)?` +
    String.raw`(?:-(${digits})|[-_.]?(post|rev|r)[-_.]?(${digits})?)?` +
    String.raw`(?:[-_.]?(dev)[-_.]?(${digits})?)?` +
    String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$`,
  'i',
);

function toLetter(word: string): 'a' | 'b' | 'rc' {
  const [first = ''] = word.toLowerCase();
  return first === 'a' || first === 'b' ? first : 'rc';
}

/** Reads a version by PEP 440, spellings that it normalises included (`1.2.0-rc.1` is one); nothing where it is none. */
export function parsePythonVersion(version: string): PythonVersion | undefined {
  const found = version.length <= 256 ? pattern.exec(version) : null;
  if (found === null) return undefined;
  const [, epoch, numbers = '', pre, preNumber, dashed, post, postNumber, dev, devNumber] = found;
  return {
    epoch: Number(epoch ?? 0),
    numbers: numbers.split('.').map(Number),
    ...(pre === undefined ? {} : { pre: { letter: toLetter(pre), number: Number(preNumber ?? 0) } }),
    ...(dashed === undefined && post === undefined ? {} : { post: Number(dashed ?? postNumber ?? 0) }),
    ...(dev === undefined ? {} : { dev: Number(devNumber ?? 0) }),
  };
}

const letters = ['a', 'b', 'rc'];

/** The phases of one release in their order: a development version of it comes before all of its prereleases. */
function rankPhases({ pre, post, dev }: PythonVersion): readonly number[] {
  const isOnlyDev = pre === undefined && post === undefined && dev !== undefined;
  const rank = pre === undefined ? (isOnlyDev ? -1 : letters.length) : letters.indexOf(pre.letter);
  return [rank, pre?.number ?? 0, post ?? -1, dev ?? Number.POSITIVE_INFINITY];
}

function compareNumbers(one: readonly number[], other: readonly number[]): number {
  for (let index = 0; index < Math.max(one.length, other.length); index += 1) {
    const [a, b] = [one[index] ?? 0, other[index] ?? 0];
    if (a !== b) return a < b ? -1 : 1;
  }
  return 0;
}

/** The order of two versions by PEP 440: negative where the first comes before the other. */
export function comparePythonVersions(one: PythonVersion, other: PythonVersion): number {
  return (
    compareNumbers([one.epoch], [other.epoch]) ||
    compareNumbers(one.numbers, other.numbers) ||
    compareNumbers(rankPhases(one), rankPhases(other))
  );
}
