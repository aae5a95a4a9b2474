// oxlint-disable-next-line typescript/triple-slash-reference -- packages that import this one compile it without our own declarations
/// <reference path="./textlint-rule-terminology.d.ts" />
/** The packages that come with Signpost, each loaded when it is asked for: the bundle has them, or knows where they lie. */
const ownPackages: Readonly<Record<string, () => Promise<unknown>>> = {
  'remark-preset-lint-recommended': () => import('remark-preset-lint-recommended'),
  'remark-preset-lint-consistent': () => import('remark-preset-lint-consistent'),
  'textlint-rule-terminology': () => import('textlint-rule-terminology'),
};

/** Loads one of them; nothing for a package that does not come with Signpost. */
export function findOwnPackage(name: string): (() => Promise<unknown>) | undefined {
  return Object.hasOwn(ownPackages, name) ? ownPackages[name] : undefined;
}
