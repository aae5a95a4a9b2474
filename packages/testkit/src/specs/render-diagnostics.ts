import { type Diagnostic, indexLines } from '@signpost/model';

/**
 * The text form of findings in specs: `docs/a.md:3:5 error broken-link: message`, below it, indented, note, related places,
 * hint and fix. `textOf` gives the text of a path, for its lines and columns (both from 1).
 */
export function renderDiagnostics(
  diagnostics: readonly Diagnostic[],
  textOf: (path: string) => string | undefined,
): string {
  const placeOf = (path: string, offset: number): string => {
    const { line, column } = indexLines(textOf(path) ?? '').pointAt(offset);
    return `${path}:${line}:${column}`;
  };
  const lines = diagnostics.flatMap(({ path, range, severity, rule, message, note, related = [], hint, fix }) => [
    `${placeOf(path, range.start)} ${severity} ${rule}: ${message}`,
    ...(note === undefined ? [] : [`  note: ${note}`]),
    ...related.map((place) => `  see: ${placeOf(place.path, place.range.start)} ${place.message}`),
    ...(hint === undefined ? [] : [`  hint: ${hint}`]),
    ...(fix === undefined ? [] : [`  fix: ${fix.title}`]),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}
