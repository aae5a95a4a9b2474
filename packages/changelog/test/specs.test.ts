import { type FileChange, UsageError } from '@signpost/model';
import { runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import {
  formats,
  planImport,
  planRelease,
  readNotes,
  planSnapshot,
  previewRelease,
  type ChangelogInput,
} from '../src/index.ts';

/** A spec's configuration: the `changelog` settings; a date asks for a release, a format for that one in place of a preview. */
interface Request {
  readonly date?: string;
  readonly version?: string;
  readonly pre?: string;
  readonly suffix?: string;
  readonly snapshot?: string;
  readonly format?: string;
  /** A version, or `all`: what a release says that is in the changelog. */
  readonly notes?: string;
  readonly repository?: string;
  /** The package that entries are imported for; empty for the usual one. */
  readonly import?: string;
}
type Config = ChangelogInput['settings'] & Request;

/** The files that changes write; of those that are removed nothing is left to compare. */
function listWritten(changes: readonly FileChange[]): Record<string, string> {
  return Object.fromEntries(
    changes.flatMap((change) => (change.kind === 'delete' ? [] : [[change.path, change.content]])),
  );
}

function renderNotes(input: ChangelogInput, wanted: string, { format, repository }: Request): string {
  const notes = readNotes(input);
  const chosen = formats.find(({ id }) => id === (format ?? 'github'));
  const options = repository === undefined ? {} : { repository };
  return (
    (wanted === 'all' ? chosen?.renderAll(notes.releases, options) : chosen?.render(notes.find(wanted), options)) ?? ''
  );
}

function runChangelog({ files, config }: SpecInput): SpecOutput {
  const {
    date,
    format,
    snapshot,
    version,
    pre,
    suffix,
    notes,
    repository,
    import: wanted,
    ...settings
  } = (config ?? {}) as Config;
  const input = { readFile: (path: string) => files[path], listFiles: () => Object.keys(files), settings };
  if (wanted !== undefined) {
    const plan = planImport({ ...input, ...(wanted === '' ? {} : { package: wanted }) });
    return { after: listWritten(plan?.changes ?? []) };
  }
  if (notes !== undefined)
    return { after: { [`notes.${format ?? 'md'}`]: renderNotes(input, notes, { format, repository }) } };
  if (snapshot !== undefined) {
    const plan = planSnapshot({ ...input, name: snapshot, stamp: '20261122093000' });
    return { after: listWritten(plan?.changes ?? []) };
  }
  if (date === undefined) {
    const preview = previewRelease(input);
    if (preview.kind === 'nothing') return {};
    const rendered = formats.find(({ id }) => id === format)?.render(preview.release) ?? preview.rendered;
    return { after: { [`preview.${format ?? 'md'}`]: rendered } };
  }
  const request = { ...(version && { version }), ...(pre && { pre }), ...(suffix && { suffix }) };
  const plan = planRelease({ ...input, date, ...request });
  return { after: listWritten(plan.kind === 'release' ? plan.changes : []) };
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
runSpecs(new URL('../src/import/import.md', import.meta.url), run);
runSpecs(new URL('../src/release/prereleases.md', import.meta.url), run);
runSpecs(new URL('../src/release/version-files.md', import.meta.url), run);
runSpecs(new URL('../src/formats/keep-a-changelog/headings.md', import.meta.url), run);
runSpecs(new URL('../src/formats/rst/changelog.md', import.meta.url), run);
for (const { id } of formats) runSpecs(new URL(`../src/formats/${id}/format.md`, import.meta.url), run);
