import type { Finding } from '@signpost/model';
import { isRst } from '../../changelog-file/changelog-document.ts';
import { endOfLine } from '../../markdown/line-bounds.ts';
import { findUnclosed } from '../../markdown/find-unclosed.ts';
import type { CheckedChangelog } from './open-changelog.ts';

/** Markup without an end: below it no release is one. In reStructuredText the reader of that language says so. */
export function checkUnclosed({ path, text }: CheckedChangelog): readonly Finding[] {
  if (isRst(path)) return [];
  return findUnclosed(text).map(({ start, name, closing }) => ({
    path,
    range: { start, end: endOfLine(text, start) },
    message: `the ${name} has no end`,
    note: 'it holds what stands below it: a release there would be none',
    hint: `end it with ${closing.includes('`') ? closing : `\`${closing}\``}`,
  }));
}
