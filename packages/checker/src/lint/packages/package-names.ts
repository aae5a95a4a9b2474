/** A name with the prefix of its kind, behind its scope: `@scope/write-good` is `@scope/textlint-rule-write-good`. */
function addPrefix(name: string, prefix: string): string {
  const slash = name.startsWith('@') ? name.indexOf('/') + 1 : 0;
  return name.startsWith(prefix, slash) ? name : `${name.slice(0, slash)}${prefix}${name.slice(slash)}`;
}

/** Whether a name is a path: code of the project, not of a package. */
function isPath(name: string): boolean {
  return /^(?:\.{0,2}[/\\]|\.{1,2}$|[a-z]:[/\\]|file:)/i.test(name);
}

/** The packages that a plugin's name in a `.remarkrc` may mean, the likelier first, as remark looks for them. */
export function listRemarkPackages(name: string): readonly string[] {
  return isPath(name) ? [name] : [...new Set([addPrefix(name, 'remark-'), name])];
}

/** The same for a rule, a preset or a filter of textlint. */
export function listTextlintPackages(name: string, kind: 'rule' | 'rule-preset' | 'filter-rule'): readonly string[] {
  const bare = kind === 'rule-preset' ? name.replace(/^((?:@[^/]+\/)?)preset[-:]/, '$1') : name;
  return isPath(name) ? [name] : [...new Set([addPrefix(bare, `textlint-${kind}-`), name])];
}

/** Whether a rule's name in a `.textlintrc` stands for a preset. */
export function isPresetName(name: string): boolean {
  return /^(?:@[^/]+\/)?(?:preset[-:]|textlint-rule-preset-)/.test(name);
}
