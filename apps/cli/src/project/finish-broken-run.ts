import { findRoot, recover, type Recovered } from '@signpost/workspace';
import type { Terminal } from '../terminal.ts';

function describe({ label, outcome, kept }: Recovered): string {
  const words = outcome === 'completed' ? 'was completed' : 'was taken back';
  const left = kept.length === 0 ? '' : `; edited since and left alone: ${kept.join(', ')}`;
  return `✔ an interrupted run (${label}) ${words}${left}\n`;
}

/** Brings a run that broke off (a crash, a power cut) to an end before anything else happens, and says so. */
export function finishBrokenRun(terminal: Terminal): void {
  for (const recovered of recover(findRoot(terminal.folder).root)) terminal.warn(describe(recovered));
}
