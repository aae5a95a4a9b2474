import type { Diagnostic, LineIndex, Span } from '@signpost/model';
import { writeJson } from '../../write-json.ts';
import { indexTexts } from '../index-texts.ts';
import { defineReporter } from '../reporter.ts';

type Lines = (path: string) => LineIndex;

function renderRange({ start, end }: Span, lines: LineIndex): object {
  return { start: lines.pointAt(start), end: lines.pointAt(end) };
}

function renderDiagnostic(diagnostic: Diagnostic, linesOf: Lines): object {
  const { rule, severity, path, range, message, note, hint, fix, related, url } = diagnostic;
  return {
    rule,
    severity,
    path,
    range: renderRange(range, linesOf(path)),
    message,
    note,
    hint,
    fix: fix && {
      title: fix.title,
      edits: fix.edits.map((edit) => ({ path: edit.path, start: edit.start, end: edit.end, text: edit.text })),
    },
    related: related?.map((one) => ({
      path: one.path,
      range: renderRange(one.range, linesOf(one.path)),
      message: one.message,
    })),
    url,
  };
}

/** The stable form for programs; `version` changes when a field changes its meaning. */
export const reporter = defineReporter({
  id: 'json',
  summary: 'One JSON object with a summary and every finding, for programs.',
  render({ diagnostics, known, suppressed, baselines, counts, fixable, checked, texts }) {
    const linesOf = indexTexts(texts);
    const report = {
      version: 1,
      summary: {
        files: checked.files,
        links: checked.links,
        ...counts,
        fixable,
        suppressed: suppressed.length,
        known: known.length,
        gone: baselines.reduce((sum, { gone }) => sum + gone, 0),
      },
      diagnostics: diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, linesOf)),
    };
    return `${writeJson(report, 2)}\n`;
  },
});
