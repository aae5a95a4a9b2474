import type { DirectiveReading } from '../directive-reading.ts';
import { readRaw } from './code.ts';

/** Answers the directive with which docutils tests its parser: what was read of it becomes a diagnostic. */
export function readEcho(reading: DirectiveReading): void {
  readRaw(reading);
  const { reader, line } = reading;
  const problem = { level: 'info', code: 'test-directive', message: 'The test directive was read.' } as const;
  reading.after.push(reader.report(problem, line, reader.index));
}
