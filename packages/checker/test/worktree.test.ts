import { applyChanges } from '@signpost/workspace';
import { createFolder, createRepository, renderDiagnostics, type Folder } from '@signpost/testkit';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { applyFixes, runCheck } from '../src/index.ts';

async function check({ root }: Folder): Promise<string> {
  const { verdict } = await runCheck({ folder: root });
  return renderDiagnostics(verdict.diagnostics, (path) => verdict.texts.get(path));
}

async function fix({ root }: Folder): Promise<readonly string[]> {
  const changes = applyFixes((await runCheck({ folder: root })).verdict);
  applyChanges(root, changes, 'check --fix');
  return changes.map((change) => change.path);
}

const files = {
  'README.md': '[a](docs/a.md#install) ![logo](logo.png)\n',
  'docs/conf.py': 'extensions = ["myst_parser"]\n',
  'docs/index.rst': 'Index\n=====\n\n:doc:`a`\n',
  'docs/a.md': '# A\n\nA long text that Git can recognise when the file is moved.\n\n## Install\n',
  'logo.png': 'a picture',
};

describe('a change of the work tree', () => {
  test('that moves a page can be fixed, once', async () => {
    const repository = createRepository(files);
    repository.commit('first');
    repository.git('mv', 'docs/a.md', 'docs/b.md');
    expect(await fix(repository)).toEqual(['README.md', 'docs/index.rst']);
    expect(await check(repository)).toBe('');
    expect(await fix(repository)).toEqual([]);
  });

  test('that removes a picture says so', async () => {
    const repository = createRepository(files);
    repository.commit('first');
    repository.remove('logo.png');
    expect(await check(repository)).toBe(
      [
        'README.md:1:32 error broken-image: no such picture: logo.png',
        '  note: this change removes logo.png',
        '  hint: add logo.png, or link to something that exists',
        '',
      ].join('\n'),
    );
  });

  test('is not looked for outside of git', async () => {
    const { 'logo.png': _, ...others } = files;
    expect(await check(createFolder(others))).toBe(
      [
        'README.md:1:32 error broken-image: no such picture: logo.png',
        '  hint: add logo.png, or link to something that exists',
        '',
      ].join('\n'),
    );
  });

  test('is not looked for while nothing is missing', async () => {
    const repository = createRepository(files);
    repository.commit('first');
    vi.stubEnv('GIT_TRACE', repository.path('.git/trace'));
    onTestFinished(() => void vi.unstubAllEnvs());
    expect(await check(repository)).toBe('');
    expect(repository.read('.git/trace').match(/(?<=git )(?:ls-files|diff)/g)).toEqual(['ls-files']);
  });
});
