import type { Configuration } from 'lint-staged';

// The links of the staged set are checked once by the hook itself: lint-staged starts nothing for a deletion or a renamed image.
const config: Configuration = {
  '*.{md,markdown,rst}': 'signpost check --only lint --max-warnings 0',
  '*.{ts,json,yaml}': 'oxfmt --no-error-on-unmatched-pattern',
};

// oxlint-disable-next-line import/no-default-export -- lint-staged reads the default export
export default config;
