import { UsageError } from '@signpost/model';
import { runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { formats, planRelease, previewRelease, type ChangelogInput } from '../src/index.ts';

/** A spec's configuration: the `changelog` settings; a date asks for a release, a format for that one in place of a preview. */
type Config = ChangelogInput['settings'] & { date?: string; version?: string; format?: string };

function runChangelog({ files, config }: SpecInput): SpecOutput {
  const { date, version, format, ...settings } = (config ?? {}) as Config;
  const input = { readFile: (path: string) => files[path], listFiles: () => Object.keys(files), settings };
  if (date === undefined) {
    const preview = previewRelease(input);
    if (preview.kind === 'nothing') return {};
    const rendered = formats.find(({ id }) => id === format)?.render(preview.release) ?? preview.rendered;
    return { after: { [`preview.${format ?? 'md'}`]: rendered } };
  }
  const plan = planRelease({ ...input, date, ...(version === undefined ? {} : { version }) });
  const changes = plan.kind === 'release' ? plan.changes : [];
  return {
    after: Object.fromEntries(
      changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]])),
    ),
  };
}

function run(input: SpecInput): SpecOutput {
  try {
    return runChangelog(input);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { location, code, message, hint } = error;
    const place = location === undefined ? '' : `${location.path}:${location.line}:${location.column} `;
    return { error: `${place}${code}: ${message}\n  hint: ${hint ?? ''}` };
  }
}

runSpecs(new URL('../src/fragments/entries.md', import.meta.url), run);
runSpecs(new URL('../src/release/release.md', import.meta.url), run);
for (const { id } of formats) runSpecs(new URL(`../src/formats/${id}/format.md`, import.meta.url), run);
