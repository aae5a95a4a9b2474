import { checkDiagnosticLaws } from '@signpost/testkit';
import { test } from 'vitest';
import { checkFiles } from './check-files.ts';

// oxlint-disable-next-line vitest/expect-expect -- the laws expect
test('the checker keeps the laws of everything that finds problems', () => {
  checkDiagnosticLaws((files) => checkFiles(files).diagnostics, { runs: 200 });
});

// oxlint-disable-next-line vitest/expect-expect -- the laws expect
test('it keeps them on a Sphinx site', () => {
  checkDiagnosticLaws((files) => checkFiles({ ...files, 'docs/conf.py': 'extensions = []\n' }).diagnostics, {
    runs: 200,
  });
});
