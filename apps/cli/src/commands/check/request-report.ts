import { loadReporter, type ReportRequest } from '@signpost/checker';
import type { Arguments } from '../../command.ts';
import type { Terminal } from '../../terminal.ts';
import { renderReport } from './render-report.ts';

/** The report that the command line asks for, for the terminal or for a file. Of a commit that is right people are told nothing. */
export function requestReport(parsed: Arguments, terminal: Terminal): ReportRequest {
  const format = parsed.value('format') ?? 'pretty';
  const outputFile = parsed.value('output-file');
  const { color, width, hasLinks, folder, environment } = terminal;
  const shown = [color, width, hasLinks, folder, environment['GITHUB_WORKSPACE']];
  return {
    key: JSON.stringify([format, outputFile, parsed.has('show-all'), ...shown]),
    async render(verdict, root) {
      const isForPeople = format === 'pretty' && outputFile === undefined;
      if (parsed.has('staged') && isForPeople && verdict.diagnostics.length === 0) return '';
      const reporter = await loadReporter(format);
      return reporter === undefined ? '' : renderReport(reporter, { root, verdict }, parsed, terminal);
    },
  };
}
