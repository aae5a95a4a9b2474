import { reporters } from './index.gen.ts';
import type { Reporter } from './reporter.ts';

const loaders = new Map<string, () => Promise<{ readonly reporter: Reporter }>>(Object.entries(reporters));

/** The values of `--format`. */
export const reporterIds: readonly string[] = [...loaders.keys()];

/** Loads one reporter and only its code; the id must be one of `reporterIds`. */
export async function loadReporter(id: string): Promise<Reporter | undefined> {
  return (await loaders.get(id)?.())?.reporter;
}
