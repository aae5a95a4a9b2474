import type { Diagnostic } from '@signpost/model';

function compare<Value>(a: Value, b: Value): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts by path, place and rule, in code units, and drops what says the same at the same place twice. */
export function orderDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = diagnostics.toSorted(
    (a, b) =>
      compare(a.path, b.path) ||
      a.range.start - b.range.start ||
      compare(a.rule, b.rule) ||
      a.range.end - b.range.end ||
      compare(a.message, b.message),
  );
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return (
      before === undefined ||
      before.path !== one.path ||
      before.rule !== one.rule ||
      before.message !== one.message ||
      before.range.start !== one.range.start ||
      before.range.end !== one.range.end
    );
  });
}
