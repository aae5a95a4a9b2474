import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkPeer } from './link-peer.ts';
import { countLines } from './link-peer.ts';

const settings = `import relativeLinks from 'markdownlint-rule-relative-links';

export default {
  config: { default: false, 'link-fragments': true, 'relative-links': true, 'reference-links-images': true },
  customRules: [relativeLinks],
};
`;

export const peer: LinkPeer = {
  name: 'markdownlint-cli2 0.24.1 + relative-links 5.1.2',
  packages: { 'markdownlint-cli2': '0.24.1', 'markdownlint-rule-relative-links': '5.1.2' },
  mostFiles: 1000,
  hasCache: false,
  command: (folder) => {
    const config = join(folder, 'settings.markdownlint-cli2.mjs');
    writeFileSync(config, settings);
    const program = join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
    return [process.execPath, program, '--config', config, '**/*.md'];
  },
  countFound: (output) => countLines(output, / (?:error|warning) (?:MD05\d|relative-links)\b/),
};
