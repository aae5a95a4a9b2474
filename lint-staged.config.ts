import type { Configuration } from 'lint-staged';

// Documents are checked once by the hook itself: lint-staged starts nothing for a deletion or a renamed image.
const config: Configuration = {
  '*.{ts,json,yaml}': 'oxfmt --no-error-on-unmatched-pattern',
};

// oxlint-disable-next-line import/no-default-export -- lint-staged reads the default export
export default config;
