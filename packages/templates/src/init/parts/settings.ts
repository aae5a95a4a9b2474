import { describeSite } from '../detect/describe-detected.ts';
import type { Detected } from '../detect/detected.ts';
import { quoteYaml } from '../../template/yaml-scalar.ts';
import { writeFile } from '../edit/write-file.ts';
import type { InitPart } from '../init-part.ts';

const path = 'signpost.yaml';
const home = 'https://github.com/signpost-docs/signpost/blob/main';
const schema =
  'https://raw.githubusercontent.com/signpost-docs/signpost/main/packages/model/schemas/signpost.schema.json';

function renderChangelog({ changelog }: Detected): string {
  const isKnown = changelog === undefined || changelog.form === 'other' || changelog.path === 'CHANGELOG.md';
  return isKnown ? '' : `\nchangelog:\n  file: ${quoteYaml(changelog.path)}\n`;
}

function renderSettings(detected: Detected): string {
  const found = detected.sites.length === 0 ? 'plain documents' : detected.sites.map(describeSite).join(', ');
  return `# yaml-language-server: $schema=${schema}
# What this project expects of its documentation. Every key may be left out, and what can be seen need not be said:
# when this file was written that was ${found}.
# All keys: ${home}/docs/reference/configuration.md

# docs:
#   exclude:              # documents that are not checked; others may still link to them
#     - docs/archive/**

# rules:
#   links: error          # error, warning, info or off, for a rule or a group of rules

# overrides:              # the same for some files
#   - files: [docs/notes/**]
#     rules:
#       links: warning
${renderChangelog(detected)}`;
}

/** `signpost.yaml`: only what cannot be seen, with comments that show what may be said. */
export const settings: InitPart = {
  id: 'settings',
  title: 'Settings',
  question: 'Write signpost.yaml, where this project says what it expects?',
  plan({ project, detected }) {
    if (project.readFile(path).kind !== 'missing') return { kind: 'present' };
    const detail = 'settings, all optional';
    return { kind: 'write', files: [writeFile(project, { path, text: renderSettings(detected), detail })], next: [] };
  },
};
