import type { FileChange } from '@signpost/model';
import { resolveSettings, type ChangelogSettings } from '../changelog-settings.ts';
import { isRst, type ChangelogDocument } from '../changelog-file/changelog-document.ts';
import type { ReadRelease } from '../changelog-file/changelog.ts';
import { findChangelog, requireNoOther } from '../changelog-file/find-changelog.ts';
import { findSection, guessSection } from '../fragments/find-section.ts';
import { inspectFragment } from '../fragments/read-fragments.ts';
import { locate } from '../locate.ts';
import { findUnclosed } from '../markdown/find-unclosed.ts';
import { unclosedMarkup } from '../messages/unclosed-markup.ts';
import { unimportableText } from '../messages/unimportable-text.ts';
import { unknownSection } from '../messages/unknown-section.ts';
import type { ChangelogInput } from '../release/next-release.ts';
import { cutOut } from './cut-out.ts';
import { findPackageName } from './find-package-name.ts';
import { createNamer } from './name-changesets.ts';

/** What to import, and for which package where there are several. */
export interface ImportInput extends ChangelogInput {
  readonly package?: string;
}

/** A file for each entry, and the changelog without them. */
export interface ImportPlan {
  readonly entryCount: number;
  readonly changes: readonly FileChange[];
}

/** The changelog with what is pending in it. */
interface Pending {
  readonly path: string;
  readonly text: string;
  readonly releases: readonly ReadRelease[];
  readonly document: ChangelogDocument;
}

/** Refuses text that would be lost: all but headings of sections, bullets below them, comments and link definitions. */
function requireEntries({ document, path, text, releases }: Pending): void {
  const sections = releases.flatMap((release) => release.sections);
  const entries = new Set(sections.flatMap((section) => section.entries.map((entry) => entry.span.start)));
  const headings = new Set([...sections, ...releases].map(({ headingSpan }) => headingSpan.start));
  let at = 0;
  for (const block of document.changelog.blocks) {
    while ((releases[at]?.span.end ?? Number.POSITIVE_INFINITY) <= block.span.start) at += 1;
    const release = releases[at];
    if (release === undefined || block.span.start < release.span.start) continue;
    if (block.kind === 'silent' || block.kind === 'definition') continue;
    const places = block.kind === 'list' ? block.items : [block.span];
    const known = block.kind === 'list' ? entries : headings;
    const lost = places.find((place) => !known.has(place.start));
    if (lost !== undefined) throw unimportableText(locate(path, text, lost.start));
  }
}

/** Refuses markup that nothing ends: who wrote it saw other entries than those that are read. */
function requireClosed({ path, text, releases }: Pending): void {
  if (isRst(path)) return;
  for (const { span } of releases) {
    const [open] = findUnclosed(text.slice(span.start, span.end));
    if (open !== undefined) throw unclosedMarkup(open.name, open.closing, locate(path, text, span.start + open.start));
  }
}

function planEntries(
  pending: Pending,
  settings: ChangelogSettings,
  name: string,
  taken: readonly string[],
): FileChange[] {
  const { document, path, text, releases } = pending;
  const nameFile = createNamer(taken);
  return releases.flatMap(({ sections }) =>
    sections.flatMap(({ title, headingSpan, entries }) => {
      const section = findSection(title, settings.sections);
      if (section === undefined) {
        const near = guessSection(title, settings.sections);
        throw unknownSection(title, near, settings.sections, locate(path, text, headingSpan.start));
      }
      const bump = settings.leastBumps.get(section) ?? 'patch';
      return entries.map((entry): FileChange => {
        const { title: entryTitle, markdown, span } = entry;
        const content = `---\n"${name}": ${bump}\n---\n\n### ${section}\n\n${markdown}\n`;
        const { fragment, refusals } = inspectFragment(path, content, settings.sections);
        const isSame = fragment?.entries.length === 1 && fragment.entries[0]?.markdown === markdown;
        if (refusals.length > 0 || !isSame || !document.keeps(entry))
          throw unimportableText(locate(path, text, span.start));
        return { kind: 'create', path: nameFile(entryTitle), content };
      });
    }),
  );
}

/**
 * Plans to turn the bullets of the section `[Unreleased]` into changesets, word for word; nothing where there is none. The bump
 * is the least that the section asks for.
 * @throws UsageError `unimportable-text`, `unclosed-markup` and `unknown-section` at what could not become an entry, `unreleased-package`.
 */
export function planImport(input: ImportInput): ImportPlan | undefined {
  const settings = resolveSettings(input.settings);
  const file = findChangelog(input, settings);
  requireNoOther(input, settings, file);
  const { path, text = '', document } = file;
  const { releases } = document.changelog;
  const pending = { path, text, document, releases: releases.filter(({ version }) => version === undefined) };
  requireClosed(pending);
  requireEntries(pending);
  const name = findPackageName(input, settings.packages, input.package);
  const entries = planEntries(pending, settings, name, input.listFiles());
  if (entries.length === 0) return undefined;
  const content = cutOut(text, pending.releases, settings.unreleased !== 'forbid');
  return {
    entryCount: entries.length,
    changes: [{ kind: 'update', path, before: text, content }, ...entries],
  };
}
