import { loadReporter, type Reporter, reporterIds } from '../src/index.ts';

/** Every reporter, loaded. */
export const reporters: readonly Reporter[] = (await Promise.all(reporterIds.map(loadReporter))).filter(
  (reporter) => reporter !== undefined,
);
