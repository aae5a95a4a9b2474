import { type Document, type Heading, lineEndOf, lineStartOf, nextLineOf, type TextEdit } from '@signpost/model';
import { readHeader, readTitle } from '@signpost/model/series';
import { measureColumns } from '../template/escape-rst.ts';
import { createFillTest, writeFill } from '../template/fill.ts';
import { createEdits } from './edits.ts';

/** What a new record says, in the language of its file. */
export interface RecordWords {
  /** `ADR-0007: Use Redis`. */
  readonly title: string;
  readonly status: string;
  readonly date: string;
  /** What is known of its first section; empty where nothing is. */
  readonly summary: string;
}

const adornment = /^([^\p{L}\p{N}\s])\1+[ \t]*$/u;

/** A line of marks as long as the title that it marks. */
function adorn(path: string, text: string, start: number, width: number): readonly TextEdit[] {
  const line = text.slice(start, nextLineOf(text, start)).trimEnd();
  return adornment.test(line) ? [{ path, start, end: start + line.length, text: line.charAt(0).repeat(width) }] : [];
}

function editTitle({ path, text, format, headings }: Document, title: string): readonly TextEdit[] {
  const [heading] = headings;
  const found = heading === undefined ? undefined : readTitle(text, heading);
  if (found === undefined) return [];
  const start =
    found.numbered === undefined ? found.wordsSpan.start : found.wordsSpan.start - found.numbered.lead.length;
  const line = lineStartOf(text, start);
  const marks =
    format === 'rst'
      ? [
          ...(line === 0 ? [] : adorn(path, text, lineStartOf(text, line - 1), measureColumns(title))),
          ...adorn(path, text, nextLineOf(text, start), measureColumns(title)),
        ]
      : [];
  return [{ path, start, end: found.wordsSpan.end, text: title }, ...marks];
}

/** A comment that only says how to copy the template has done its work in the copy. */
function dropInstruction({ path, text }: Document): readonly TextEdit[] {
  const comment = /^(?:\.\. (?![\w-]+::|_|\||\[).*(?:\n[ \t]+\S.*)*\n+|<!--[^>]*-->\n+)/m.exec(text.slice(0, 2000));
  if (comment === null || !/\bcopy\b/i.test(comment[0])) return [];
  return [{ path, start: comment.index, end: comment.index + comment[0].length, text: '' }];
}

/** A paragraph after a heading, and after the line of marks below it. */
function insertBelow({ path, text }: Document, heading: Heading, paragraph: string): TextEdit {
  const end = lineEndOf(text);
  const next = nextLineOf(text, heading.span.end - 1);
  const isMarked = adornment.test(text.slice(next, nextLineOf(text, next)).trimEnd());
  const at = isMarked ? nextLineOf(text, next) : next;
  return { path, start: at, end: at, text: `${end}${paragraph}${end}` };
}

/** A template that marks no place has words of its own in it: somebody has to write others, and is told so until then. */
function markPlaces(template: Document): readonly TextEdit[] {
  const [title] = template.headings;
  if (title === undefined || template.text.split('\n').some(createFillTest(template.path))) return [];
  return [insertBelow(template, title, writeFill('your words in place of those of the template', template.path))];
}

/** What is known already opens the section that is for it, above what the template asks there. */
function openSection(template: Document, names: readonly string[], words: string): readonly TextEdit[] {
  const known = new Set(names.map((name) => name.toLowerCase()));
  const heading = template.headings.slice(1).find(({ text }) => known.has(text.trim().toLowerCase()));
  return heading === undefined || words === '' ? [] : [insertBelow(template, heading, words)];
}

/** A template with the title, status and date of a record in place of its own; `opening` are the names of its first section. */
export function fillTemplate(template: Document, words: RecordWords, opening: readonly string[]): string {
  const { path, text } = template;
  const edits = createEdits();
  const header = readHeader(template);
  const fields = (['status', 'date'] as const).flatMap((name) => {
    const field = header.find((each) => each.name === name);
    return field === undefined ? [] : [{ path, start: field.span.start, end: field.span.end, text: words[name] }];
  });
  const all = [
    ...editTitle(template, words.title),
    ...markPlaces(template),
    ...fields,
    ...dropInstruction(template),
    ...openSection(template, opening, words.summary),
  ];
  for (const edit of all) edits.add(edit);
  return edits.apply(path, text);
}
