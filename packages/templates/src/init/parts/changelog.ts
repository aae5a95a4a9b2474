import { posix } from 'node:path';
import { writeFile } from '../edit/write-file.ts';
import type { FileEdit, InitPart, PartContext } from '../init-part.ts';

const folder = '.changeset';
const defaultPath = 'CHANGELOG.md';

const config = `{
  "$schema": "https://unpkg.com/@changesets/config@4.0.1/schema.json",
  "changelog": false,
  "commit": false,
  "fixed": [],
  "linked": [],
  "access": "restricted",
  "baseBranch": "main",
  "updateInternalDependencies": "patch",
  "ignore": [],
  "privatePackages": { "version": true, "tag": true },
  "format": false
}
`;

function renderReadme(changelog: string): string {
  return `# Changes that are not yet released

Each file beside this one describes one change that users will notice. \`signpost new changelog\` writes such a file; commit it
together with the change. \`signpost changelog preview\` shows what a release will write into
[the changelog](${posix.relative(folder, changelog)}).
`;
}

function startChangelog(): string {
  return `# Changelog

The form is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/): a release is written from the entries in
\`${folder}\`.
`;
}

function planFiles({ project, detected }: PartContext): readonly FileEdit[] {
  const path = detected.changelog?.path ?? defaultPath;
  const isMissing = (file: string): boolean => project.readFile(file).kind === 'missing';
  const all = [
    { path, text: startChangelog(), detail: 'a changelog to release into' },
    { path: `${folder}/config.json`, text: config, detail: 'settings of Changesets' },
    { path: `${folder}/README.md`, text: renderReadme(path), detail: 'what the folder is for' },
  ];
  return all.filter((file) => isMissing(file.path)).map((file) => writeFile(project, file));
}

/** The folder of pending changelog entries, where the changelog is one that a release can be written into. */
export const changelog: InitPart = {
  id: 'changelog',
  title: 'Changelog entries',
  question: 'Collect changelog entries in .changeset, one file for each change?',
  plan(context) {
    const { project, detected, isNamed } = context;
    const found = detected.changelog;
    if (project.readFile(`${folder}/config.json`).kind !== 'missing') return { kind: 'present' };
    if (found?.form === 'other') {
      return { kind: 'skip', why: `${found.path} has not the form of Keep a Changelog` };
    }
    if (found === undefined && !isNamed) {
      return { kind: 'skip', why: 'there is no changelog; signpost init --only changelog starts one' };
    }
    return { kind: 'write', files: planFiles(context), next: [] };
  },
};
