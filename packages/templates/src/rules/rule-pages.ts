/** The folder of the scenarios' rules with their pages; these stay in `src`, which is published: this file may run from `dist`. */
export const scenarioRulePages = new URL('../../src/rules/', import.meta.url);
