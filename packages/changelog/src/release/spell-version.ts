import type { VersionScheme } from '../changelog-settings.ts';
import { unspellableVersion } from '../messages/unspellable-version.ts';
import { parsePythonVersion } from './python-version.ts';
import { isSemanticVersion } from './version-text.ts';

const words = { a: 'alpha', b: 'beta', rc: 'rc' } as const;

/** A version in the form that can be counted up: `1.2.0rc1` becomes `1.2.0-rc.1`, `1.2` becomes `1.2.0`; nothing where it has none. */
export function toSemanticVersion(version: string): string | undefined {
  if (isSemanticVersion(version)) return version;
  const read = parsePythonVersion(version);
  if (read === undefined || read.epoch > 0 || read.post !== undefined || read.numbers.length > 3) return undefined;
  const { numbers, pre, dev } = read;
  if (pre !== undefined && dev !== undefined) return undefined;
  const core = [0, 1, 2].map((index) => numbers[index] ?? 0).join('.');
  if (pre !== undefined) return `${core}-${words[pre.letter]}.${pre.number}`;
  return dev === undefined ? core : `${core}-dev.${dev}`;
}

/** The same the other way round: `1.2.0-rc.1` becomes `1.2.0rc1`; nothing where Python has no such version. */
function toPythonVersion(version: string): string | undefined {
  const read = parsePythonVersion(version);
  if (read === undefined || !isSemanticVersion(version)) return read === undefined ? undefined : version;
  const { numbers, pre, dev } = read;
  const end = pre === undefined ? '' : `${pre.letter}${pre.number}`;
  return `${numbers.join('.')}${end}${dev === undefined ? '' : `.dev${dev}`}`;
}

/**
 * Spells a version as a file does. One that semantic versioning cannot say (`1.2.0.post1`) stays as it is.
 * @throws UsageError `unspellable-version` for a prerelease that Python does not know, such as `1.2.0-next.1`.
 */
export function spellVersion(version: string, scheme: VersionScheme): string {
  if (scheme === 'semver') return /^\d+\.\d+$/.test(version) ? version : (toSemanticVersion(version) ?? version);
  const spelled = toPythonVersion(version);
  if (spelled === undefined) throw unspellableVersion(version);
  return spelled;
}
