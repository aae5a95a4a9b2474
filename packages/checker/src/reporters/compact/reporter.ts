import { indexTexts } from '../index-texts.ts';
import { defineReporter } from '../reporter.ts';
import { renderLine } from './render-line.ts';

/** One line for each finding, in the form that editors and `grep` know from compilers. */
export const reporter = defineReporter({
  id: 'compact',
  summary: 'One line for each finding, for editors and grep.',
  render({ diagnostics, texts }, { showPath }) {
    const linesOf = indexTexts(texts);
    return diagnostics
      .map((diagnostic) => `${renderLine(diagnostic, showPath(diagnostic.path), linesOf(diagnostic.path))}\n`)
      .join('');
  },
});
