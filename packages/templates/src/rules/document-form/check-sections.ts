import { findNearestMatch, type Fix, type Heading, type Project, type Report } from '@signpost/model';
import { readTitle } from '@signpost/model/series';
import type { ExpectedForm } from './expected-form.ts';
import { findMisplaced } from './find-misplaced.ts';
import { foldHeading, hasSection, type Outline, placeOfHeading } from './outline.ts';

function nameSection({ kind }: ExpectedForm, index: number): string {
  return kind.form.sections[index]?.[0] ?? '';
}

/** A heading that most likely is a section that is missing. */
interface NearSection {
  readonly heading: Heading;
  readonly spelling: string;
}

function findNear({ others }: Outline, spellings: readonly string[]): NearSection | undefined {
  const bySpelling = new Map(spellings.map((spelling) => [foldHeading(spelling), spelling]));
  for (const heading of others) {
    const near = findNearestMatch(foldHeading(heading.text), bySpelling.keys());
    const spelling = near === undefined ? undefined : bySpelling.get(near);
    if (spelling !== undefined) return { heading, spelling };
  }
  return undefined;
}

/** The anchors of each document that something links to, folded as headings are. */
export type LinkedAnchors = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds what links lead to: another wording of such a heading would break them. */
export function findLinkedAnchors({ links }: Project): LinkedAnchors {
  const anchors = new Map<string, Set<string>>();
  for (const { outcome } of links) {
    if (outcome.kind !== 'ok' || outcome.anchor === undefined) continue;
    const known = anchors.get(outcome.path) ?? new Set();
    anchors.set(outcome.path, known.add(foldHeading(outcome.anchor)));
  }
  return anchors;
}

function isLinked(linked: LinkedAnchors, path: string, { text, ids }: Heading): boolean {
  const anchors = linked.get(path);
  return anchors !== undefined && [text, ...ids].some((name) => anchors.has(foldHeading(name)));
}

/** One and many of the same word are surely meant as one section; a longer title in reStructuredText needs a longer line. */
function fixPlural(linked: LinkedAnchors, { document }: Outline, { heading, spelling }: NearSection): Fix | undefined {
  const [written, wanted] = [foldHeading(heading.text), foldHeading(spelling)];
  const words = readTitle(document.text, heading)?.wordsSpan;
  const isLonger = wanted === `${written}s`;
  if (words === undefined || (!isLonger && written !== `${wanted}s`)) return undefined;
  const { path, text, format } = document;
  if (isLinked(linked, path, heading)) return undefined;
  if (!heading.text.trimEnd().endsWith(text.slice(words.start, words.end).trimEnd())) return undefined;
  if (format === 'rst' && isLonger) return undefined;
  const edit = isLonger
    ? { path, start: words.end, end: words.end, text: 's' }
    : { path, start: words.end - 1, end: words.end, text: '' };
  return { title: `write \`${spelling}\``, edits: [edit] };
}

function quoteAll(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

/** Where a missing section goes: behind the one before it that is there, else before the one behind it. */
function advisePlace({ found }: Outline, index: number): string {
  const before = found.filter((each) => each.index < index).toSorted((a, b) => b.index - a.index)[0];
  const after = found.filter((each) => each.index > index).toSorted((a, b) => a.index - b.index)[0];
  if (before !== undefined) return `write it after "${before.heading.text}"`;
  return after === undefined ? 'write it below the title' : `write it before "${after.heading.text}"`;
}

function adviseMissing(expected: ExpectedForm, outline: Outline, missing: readonly number[]): string {
  const [index = 0] = missing;
  if (missing.length > 1) return 'write them, in this order';
  const others = expected.kind.form.sections[index]?.slice(1, 3) ?? [];
  const also = others.length === 0 ? '' : `; ${quoteAll(others)} ${others.length === 1 ? 'is' : 'are'} right, too`;
  return `${advisePlace(outline, index)}${also}`;
}

/** What a document of a kind is called inside a sentence. */
function callKind({ kind: { title } }: ExpectedForm): string {
  return `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
}

/** The note of every finding: why the document is held to a form, and where that is written. */
export function explainForm(expected: ExpectedForm): string {
  const { kind, isOwn } = expected;
  return isOwn
    ? `${kind.path} says so for each ${callKind(expected)}`
    : `it is a ${callKind(expected)} by its place; .signpost/kinds/${kind.id}/kind.yaml can say another form`;
}

function checkMissing(linked: LinkedAnchors, expected: ExpectedForm, outline: Outline, report: Report): void {
  const { document } = outline;
  const { path } = document;
  const missing: number[] = [];
  for (const index of expected.sections) {
    if (hasSection(outline, index)) continue;
    const near = findNear(outline, expected.kind.form.sections[index] ?? []);
    if (near === undefined) {
      missing.push(index);
      continue;
    }
    const fix = fixPlural(linked, outline, near);
    report({
      path,
      range: placeOfHeading(document, near.heading),
      message: `section "${near.heading.text}", expected "${nameSection(expected, index)}"`,
      note: explainForm(expected),
      hint: `did you mean \`${near.spelling}\`?`,
      ...(fix === undefined ? {} : { fix }),
    });
  }
  if (missing.length === 0) return;
  const names = missing.map((index) => nameSection(expected, index));
  report({
    path,
    range: placeOfHeading(document, document.headings[0]),
    message: `no section${names.length === 1 ? '' : 's'} ${quoteAll(names)}`,
    note: explainForm(expected),
    hint: adviseMissing(expected, outline, missing),
  });
}

function checkOrder(expected: ExpectedForm, { document, found }: Outline, report: Report): void {
  const { path } = document;
  const names = found.toSorted((a, b) => a.index - b.index).map(({ heading }) => heading.text);
  for (const { heading, index } of findMisplaced(found)) {
    const before = found.filter((each) => each.index < index).toSorted((a, b) => b.index - a.index)[0];
    report({
      path,
      range: placeOfHeading(document, heading),
      message:
        before === undefined
          ? `section "${heading.text}" is out of order, expected first`
          : `section "${heading.text}" is out of order, expected after "${before.heading.text}"`,
      note: explainForm(expected),
      hint: `the order is ${names.join(', ')}`,
    });
  }
}

function checkOthers(expected: ExpectedForm, { document, others, depth }: Outline, report: Report): void {
  const { form } = expected.kind;
  if (!form.isExact) return;
  const allowed = new Set(form.optional.flat().map(foldHeading));
  const known = [...form.sections, ...form.optional].flat();
  for (const heading of others) {
    if (heading.depth !== depth || allowed.has(foldHeading(heading.text))) continue;
    const near = findNearestMatch(heading.text, known);
    report({
      path: document.path,
      range: placeOfHeading(document, heading),
      message: `section "${heading.text}" is none of a ${callKind(expected)}`,
      note: explainForm(expected),
      hint: near === undefined ? `its sections are ${known.slice(0, 12).join(', ')}` : `did you mean \`${near}\`?`,
    });
  }
}

/** Each document has the sections of its kind, in their order, and no others where the form says so. */
export function checkSections(linked: LinkedAnchors, expected: ExpectedForm, report: Report): void {
  for (const outline of expected.documents) {
    checkMissing(linked, expected, outline, report);
    if (expected.isOrdered) checkOrder(expected, outline, report);
    checkOthers(expected, outline, report);
  }
}
