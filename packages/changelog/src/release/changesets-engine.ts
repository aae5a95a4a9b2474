import { assembleReleasePlan } from '@changesets/assemble-release-plan';
import { validateConfig } from '@changesets/config';
import type { Config, Packages } from '@changesets/types';
import type { Fragment } from '../fragments/fragment.ts';
import { invalidChangesetConfig } from '../messages/invalid-changeset-config.ts';
import { uncountableVersion } from '../messages/uncountable-version.ts';
import { parseJson } from './json-text.ts';
import { toSemanticVersion } from './spell-version.ts';

/** A package as Changesets counts it. */
export interface VersionedPackage {
  readonly name: string;
  readonly version: string;
}

/** What Python writes after a version that was released once more: the next one is counted from that version. */
const postRelease = /\.post\d+$/;
const configPath = '.changeset/config.json';

/**
 * Packages as Changesets takes them. Their dependencies stay out: the packages of a release share one version, so no
 * dependent has to be found, and Changesets would print on ranges that it does not like.
 */
function toPackages(packages: readonly VersionedPackage[]): Packages {
  const [first, ...rest] = packages.map((packageJson) => ({ dir: '.', packageJson }));
  return {
    rootDir: '.',
    ...(first === undefined ? {} : { rootPackage: first }),
    packages: first === undefined ? [] : [first, ...rest],
    tool: { type: 'root' },
  };
}

/**
 * Reads `.changeset/config.json`; of what it says, `ignore` matters here. Which packages are released together is said by
 * signpost.yaml, hence they are one fixed group, private or not.
 * @throws UsageError `invalid-changeset-config`, `invalid-json`.
 */
export function readChangesetConfig(text: string | undefined, packages: readonly VersionedPackage[]): Config {
  const { config, errors } = validateConfig(
    text === undefined ? {} : parseJson(configPath, text),
    toPackages(packages),
  );
  if (errors !== undefined) throw invalidChangesetConfig(configPath, errors.join('; '));
  const group = packages.map(({ name }) => name).filter((name) => !config.ignore.includes(name));
  return { ...config, fixed: [group], linked: [], privatePackages: { version: true, tag: false } };
}

/** The fragments that a release takes up: all but those for nothing but ignored packages, whose names they lose. */
export function dropIgnored(fragments: readonly Fragment[], { ignore }: Config): readonly Fragment[] {
  return fragments.flatMap((fragment) => {
    const releases = fragment.releases.filter(({ name }) => !ignore.includes(name));
    return releases.length === 0 && fragment.releases.length > 0 ? [] : [{ ...fragment, releases }];
  });
}

/**
 * Counts up the version that the packages share: the highest of theirs, by the farthest bump. Both that come out are semantic.
 * @throws UsageError `uncountable-version` where a version has no semantic form.
 */
export function countUp(
  fragments: readonly Fragment[],
  packages: readonly VersionedPackage[],
  config: Config,
): { readonly previous: string; readonly version: string } {
  const semantic = packages.map(({ name, version }) => {
    const converted = toSemanticVersion(version) ?? toSemanticVersion(version.replace(postRelease, ''));
    if (converted === undefined) throw uncountableVersion(version, name);
    return { name, version: converted };
  });
  const changesets = fragments.map(({ path, releases }) => ({ id: path, summary: '', releases: [...releases] }));
  const plan = assembleReleasePlan(changesets, toPackages(semantic), config, undefined);
  const counted = plan.releases.find(({ type }) => type !== 'none');
  if (counted?.oldVersion === undefined || counted.newVersion === undefined) throw new Error('no package is released');
  return { previous: counted.oldVersion, version: counted.newVersion };
}
