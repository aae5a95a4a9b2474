import type { Diagnostic } from '@signpost/model';

/** The findings of one file: those that are shown, and how many of each rule are not. */
export interface ShownFile {
  readonly path: string;
  readonly shown: readonly Diagnostic[];
  readonly left: ReadonlyMap<string, number>;
}

/** Groups findings (in their order) by file, at most `limit` of each rule. */
export function selectShown(diagnostics: readonly Diagnostic[], limit: number): readonly ShownFile[] {
  const files: { readonly path: string; readonly shown: Diagnostic[]; readonly left: Map<string, number> }[] = [];
  const seen = new Map<string, number>();
  for (const diagnostic of diagnostics) {
    const { path, rule } = diagnostic;
    let file = files.at(-1);
    if (file === undefined || file.path !== path) {
      file = { path, shown: [], left: new Map() };
      files.push(file);
      seen.clear();
    }
    const before = seen.get(rule) ?? 0;
    seen.set(rule, before + 1);
    if (before < limit) file.shown.push(diagnostic);
    else file.left.set(rule, (file.left.get(rule) ?? 0) + 1);
  }
  return files;
}
