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

/**
 * The order of two versions by semantic versioning 2.0.0, section 11: negative where the first comes before the other.
 * Nothing where one of them is no semantic version, unless they are the same text.
 */
export function compareVersions(one: string, other: string): number | undefined {
  if (one === other) return 0;
  if (!isSemanticVersion(one) || !isSemanticVersion(other)) return undefined;
  const [first, second] = [splitVersion(one), splitVersion(other)];
  const byCore = compareLists(first.core, second.core);
  if (byCore !== 0) return byCore;
  const isFinal = first.prerelease.length === 0;
  if (isFinal !== (second.prerelease.length === 0)) return isFinal ? 1 : -1;
  return compareLists(first.prerelease, second.prerelease);
}
