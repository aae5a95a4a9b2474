import { comparePythonVersions, parsePythonVersion } from './python-version.ts';
import { isSemanticVersion } from './version-text.ts';

const digits = /^\d+$/;

function compareIdentifiers(one: string, other: string): number {
  const [isNumber, isOtherNumber] = [digits.test(one), digits.test(other)];
  if (isNumber && isOtherNumber) return Number(one) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return one === other ? 0 : one < other ? -1 : 1;
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const differences = one.slice(0, other.length).map((part, index) => compareIdentifiers(part, other[index] ?? ''));
  return differences.find((difference) => difference !== 0) ?? one.length - other.length;
}

/** The numbers, and the identifiers of the prerelease; what stands after `+` does not count. */
function splitVersion(version: string): { readonly core: readonly string[]; readonly prerelease: readonly string[] } {
  const [, core = '', prerelease] = /^([^-+]*)(?:-([^+]*))?/.exec(version) ?? [];
  return { core: core.split('.'), prerelease: prerelease?.split('.') ?? [] };
}

function compareSemantic(one: string, other: string): number {
  const [first, second] = [splitVersion(one), splitVersion(other)];
  const byCore = compareLists(first.core, second.core);
  if (byCore !== 0) return byCore;
  const isFinal = first.prerelease.length === 0;
  if (isFinal !== (second.prerelease.length === 0)) return isFinal ? 1 : -1;
  return compareLists(first.prerelease, second.prerelease);
}

/**
 * The order of two versions by semantic versioning 2.0.0, section 11, else by PEP 440: negative where the first comes before
 * the other. Nothing where neither orders both, unless they are the same text.
 */
export function compareVersions(one: string, other: string): number | undefined {
  if (one === other) return 0;
  if (isSemanticVersion(one) && isSemanticVersion(other)) return compareSemantic(one, other);
  const [first, second] = [parsePythonVersion(one), parsePythonVersion(other)];
  return first === undefined || second === undefined ? undefined : comparePythonVersions(first, second);
}

/** Whether a version comes before the release that it is named after: `1.2.0-rc.1`, `1.2.0.dev3`. */
export function isPrerelease(version: string): boolean {
  if (isSemanticVersion(version)) return splitVersion(version).prerelease.length > 0;
  const read = parsePythonVersion(version);
  return read?.pre !== undefined || read?.dev !== undefined;
}
