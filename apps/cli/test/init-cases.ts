/** A project laid out for one documentation program, small and without findings. */
export interface Layout {
  readonly name: string;
  readonly found: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const links = '[guide](guide.md)\n';

/** One of each kind of site. */
export const layouts: readonly Layout[] = [
  {
    name: 'Sphinx',
    found: ['Sphinx in docs/source', 'Python'],
    files: {
      'pyproject.toml': '[project]\nname = "quorum"\nversion = "0.1.0"\n',
      'docs/source/conf.py': "project = 'Quorum'\n",
      'docs/source/index.rst': 'Quorum\n======\n\n:doc:`guide`\n\n.. toctree::\n\n   guide\n',
      'docs/source/guide.rst': 'Guide\n=====\n',
    },
  },
  {
    name: 'MkDocs',
    found: ['MkDocs in docs'],
    files: {
      'mkdocs.yml': 'site_name: Quorum\n',
      'docs/index.md': `# Quorum\n\n${links}`,
      'docs/guide.md': '# Guide\n',
    },
  },
  {
    name: 'Docusaurus',
    found: ['Docusaurus in website/docs'],
    files: {
      'website/docusaurus.config.js': 'export default { title: "Quorum" };\n',
      'website/docs/intro.md': `# Quorum\n\n${links}`,
      'website/docs/guide.md': '# Guide\n',
    },
  },
  {
    name: 'VitePress',
    found: ['VitePress in docs'],
    files: {
      'docs/.vitepress/config.mts': 'export default { title: "Quorum" };\n',
      'docs/index.md': `# Quorum\n\n${links}`,
      'docs/guide.md': '# Guide\n',
    },
  },
  {
    name: 'plain',
    found: ['plain documents'],
    files: { 'README.md': `# Quorum\n\n${links}`, 'guide.md': '# Guide\n' },
  },
];

/** Who runs the hooks, with what the hook's file is to be after `init`. */
export interface Hooks {
  readonly name: string;
  readonly found: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** `core.hooksPath` before and after. */
  readonly hooksPath: readonly [before: string, after: string];
  readonly hook: readonly [path: string, text: string];
}

const manifest = (...packages: readonly string[]): string =>
  `${JSON.stringify({ name: 'quorum', devDependencies: Object.fromEntries(['@signpost/cli', ...packages].map((name) => [name, '*'])) }, null, 2)}\n`;

/** One of each hook manager; the command is a dependency where there is a package.json. */
export const hookManagers: readonly Hooks[] = [
  {
    name: 'none',
    found: ['no Git hooks'],
    files: {},
    hooksPath: ['', '.githooks'],
    hook: [
      '.githooks/pre-commit',
      `#!/bin/sh
# Refuses a commit that breaks the documentation. Skip it once with --no-verify.
PATH="$PWD/node_modules/.bin:$PATH"
if ! command -v signpost >/dev/null; then
  echo "signpost is not installed, so this hook checked nothing: npm install --global @signpost/cli@VERSION" >&2
  exit 0
fi
exec signpost check --staged
`,
    ],
  },
  {
    name: 'husky',
    found: ['npm', 'husky'],
    files: { 'package.json': manifest('husky'), '.husky/pre-commit': 'true' },
    hooksPath: ['.husky/_', '.husky/_'],
    hook: ['.husky/pre-commit', 'true\nsignpost check --staged\n'],
  },
  {
    name: 'pre-commit',
    found: ['pre-commit'],
    files: {
      '.pre-commit-config.yaml': 'repos:\n  # ours\n  - repo: meta\n    hooks: [{ id: check-useless-excludes }]\n',
    },
    hooksPath: ['', ''],
    hook: [
      '.pre-commit-config.yaml',
      `repos:
  # ours
  - repo: meta
    hooks: [{ id: check-useless-excludes }]
  - repo: local
    hooks:
      - id: signpost
        name: signpost check
        entry: signpost check --staged
        language: node
        additional_dependencies:
          - "@signpost/cli@VERSION"
        pass_filenames: false
        always_run: true
`,
    ],
  },
  {
    name: 'lefthook',
    found: ['npm', 'lefthook'],
    files: { 'package.json': manifest('lefthook'), 'lefthook.yml': 'pre-commit:\n  parallel: true\n' },
    hooksPath: ['', ''],
    hook: [
      'lefthook.yml',
      'pre-commit:\n  parallel: true\n  commands:\n    signpost:\n      run: npx --no-install signpost check --staged\n',
    ],
  },
  {
    name: 'a folder of hooks',
    found: ['npm', 'Git hooks in tools/hooks'],
    files: { 'package.json': manifest(), 'tools/hooks/pre-commit': '#!/bin/sh\ntrue\n' },
    hooksPath: ['tools/hooks', 'tools/hooks'],
    hook: ['tools/hooks/pre-commit', '#!/bin/sh\nnpx --no-install signpost check --staged || exit $?\ntrue\n'],
  },
];
