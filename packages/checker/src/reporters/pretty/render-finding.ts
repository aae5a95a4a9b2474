import type { Diagnostic, LineIndex } from '@signpost/model';
import { makeVisible } from '../make-visible.ts';
import type { ReportOptions } from '../reporter.ts';
import { linkText, type Paint } from './paint.ts';
import { quoteArgument } from './quote-argument.ts';
import { margin, renderFrame } from './render-frame.ts';
import { wrapText } from './wrap-text.ts';

/** One remark below the frame, in as many rows as the width asks for. */
function renderAdvice(text: string, width: number, paint: Paint): string[] {
  const [first = '', ...others] = wrapText(text, Math.max(20, width - margin.length - 2));
  return [`${paint.dim(`${margin}=`)} ${first}`, ...others.map((row) => `${margin}  ${row}`)];
}

/** The path of a file as it is shown, which opens it where the terminal can. */
export function renderPlace(path: string, position: string, options: ReportOptions, paint: Paint): string {
  const place = paint.bold(`${makeVisible(options.showPath(path))}${position}`);
  return linkText(place, options.linkTo?.(path));
}

/** One finding: where, which rule, the code frame, why, and what to do. */
export function renderFinding(diagnostic: Diagnostic, lines: LineIndex, options: ReportOptions, paint: Paint): string {
  const { path, range, rule, severity, note, hint, fix } = diagnostic;
  const message = makeVisible(diagnostic.message);
  const { line, column } = lines.pointAt(range.start);
  const shownRule = makeVisible(rule);
  const name = severity === 'error' ? paint.red(shownRule) : `${paint.yellow(shownRule)} (${severity})`;
  const hasText = lines.count > 1 || lines.textOf(1) !== '';
  const frame = hasText
    ? renderFrame(lines, range, message, options.width, paint)
    : renderAdvice(message, options.width, paint);
  const advice = [
    note,
    hint,
    fix === undefined ? undefined : `fix: signpost check --fix ${quoteArgument(options.showPath(path))}`,
  ];
  return [
    `${renderPlace(path, `:${line}:${column}`, options, paint)}   ${name}`,
    ...frame,
    ...advice
      .filter((text) => text !== undefined)
      .flatMap((text) => renderAdvice(makeVisible(text), options.width, paint)),
  ]
    .map((row) => `${row}\n`)
    .join('');
}
