import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countLines } from './link-peer.ts';
import type { LinkPeer } from './link-peer.ts';

const settings = `import frontmatter from 'remark-frontmatter';
import gfm from 'remark-gfm';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';

export default { plugins: [gfm, [frontmatter, ['yaml', 'toml']], recommended, consistent] };
`;

/** remark-lint as its users start it, with its two usual presets. */
export const peer: LinkPeer = {
  name: 'remark-cli 12.0.1 + presets recommended, consistent',
  packages: {
    'remark-preset-lint-recommended': '7.0.1',
    'remark-preset-lint-consistent': '6.0.1',
    'remark-cli': '12.0.1',
    'remark-gfm': '4.0.1',
    'remark-frontmatter': '5.0.0',
  },
  mostFiles: 1000,
  hasCache: false,
  command: (folder) => {
    const config = join(folder, 'lint-settings.mjs');
    writeFileSync(config, settings);
    const program = join(folder, 'node_modules/remark-cli/cli.js');
    return [process.execPath, program, '--rc-path', config, '--ext', 'md', '--no-stdout', '--no-color', '--quiet', '.'];
  },
  countFound: (output) => countLines(output, /\bremark-lint\b/),
};
