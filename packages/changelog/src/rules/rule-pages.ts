/** The folder of the changelog's rules with their pages; these stay in `src`, which is published: this file may run from `dist`. */
export const changelogRulePages = new URL('../../src/rules/', import.meta.url);
