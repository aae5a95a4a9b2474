import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LinkPeer } from './link-peer.ts';
import { countLines } from './link-peer.ts';

const settings = `import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import links from 'remark-validate-links';

export default { plugins: [gfm, frontmatter, [links, { repository: 'owner/name' }]] };
`;

/** Undefined labels are another rule of remark's, which is not asked for here. */
export const peer: LinkPeer = {
  name: 'remark-cli 12.0.1 + remark-validate-links 13.1.0',
  packages: {
    'remark-cli': '12.0.1',
    'remark-validate-links': '13.1.0',
    'remark-gfm': '4.0.1',
    'remark-frontmatter': '5.0.0',
  },
  mostFiles: 1000,
  hasCache: false,
  command: (folder) => {
    const config = join(folder, 'settings.mjs');
    writeFileSync(config, settings);
    const program = join(folder, 'node_modules/remark-cli/cli.js');
    return [process.execPath, program, '--rc-path', config, '--no-stdout', '--no-color', '--quiet', '.'];
  },
  countFound: (output) => countLines(output, /\bwarning\b.*remark-validate-links/),
};
