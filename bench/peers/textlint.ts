import { join } from 'node:path';
import type { LinkPeer } from './link-peer.ts';

/** Rules that are fast enough for every commit. */
export const textRules = { terminology: true, 'no-todo': true, 'write-good': true } as const;

function countMessages(output: string): number {
  const files: readonly { readonly messages: readonly unknown[] }[] = JSON.parse(output);
  return files.reduce((sum, { messages }) => sum + messages.length, 0);
}

/** textlint as its users start it. Its cache lints files with findings again. */
export const peer: LinkPeer = {
  name: 'textlint 15.8.0 + terminology, no-todo, write-good',
  packages: {
    textlint: '15.8.0',
    'textlint-rule-terminology': '5.2.16',
    'textlint-rule-no-todo': '2.0.1',
    'textlint-rule-write-good': '2.0.0',
  },
  mostFiles: 1000,
  hasCache: true,
  // The configuration and the rules lie in the folder to check, as they do in projects.
  command: (folder, cache) => {
    const program = join(folder, 'node_modules/textlint/bin/textlint.js');
    const kept = cache === undefined ? [] : ['--cache', '--cache-location', cache];
    return [process.execPath, program, ...kept, '--format', 'json', '**/*.md'];
  },
  countFound: countMessages,
};
