import { type Diagnostic, indexLines, type Span } from '@signpost/model';
import { expect } from 'vitest';
import type { ProjectFiles } from './arbitrary-project.ts';
import { type Check, type LawOptions, tryLaw } from './try-law.ts';

/**
 * The laws of everything that finds problems: it never throws, its spans lie inside the files, the order of the files changes
 * nothing, LF and CRLF give the same findings at the same lines and columns, and the files are not touched.
 */
export function checkDiagnosticLaws(check: Check, options: LawOptions = {}): void {
  tryLaw((files) => checkSpans(check, files), options);
  tryLaw((files) => checkOrder(check, files), options);
  tryLaw((files) => checkLineEnds(check, files), options);
}

/** The files are frozen: code that touches them throws. */
function checkSpans(check: Check, files: ProjectFiles): void {
  const spans = check(Object.freeze({ ...files })).flatMap((diagnostic) => listSpans(diagnostic));
  expect(spans.filter(({ path, range }) => !isInside(files[path], range))).toEqual([]);
}

function listSpans({ path, range, related = [], fix }: Diagnostic): readonly { path: string; range: Span }[] {
  const edits = (fix?.edits ?? []).map((edit) => ({ path: edit.path, range: edit }));
  return [{ path, range }, ...related, ...edits];
}

function isInside(text: string | undefined, { start, end }: Span): boolean {
  return text !== undefined && Number.isInteger(start) && 0 <= start && start <= end && end <= text.length;
}

function checkOrder(check: Check, files: ProjectFiles): void {
  const reversed = Object.fromEntries(Object.entries(files).toReversed());
  expect(check(reversed)).toEqual(check(files));
}

function checkLineEnds(check: Check, files: ProjectFiles): void {
  const lf = mapTexts(files, (text) => text.replaceAll(/\r\n?/g, '\n'));
  const crlf = mapTexts(lf, (text) => text.replaceAll('\n', '\r\n'));
  expect(describePlaces(check(crlf), crlf)).toEqual(describePlaces(check(lf), lf));
}

function describePlaces(diagnostics: readonly Diagnostic[], files: ProjectFiles): readonly string[] {
  return diagnostics.map(({ rule, path, range }) => {
    const { line, column } = indexLines(files[path] ?? '').pointAt(range.start);
    return `${path}:${line}:${column} ${rule}`;
  });
}

function mapTexts(files: ProjectFiles, map: (text: string) => string): ProjectFiles {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, map(text)]));
}
