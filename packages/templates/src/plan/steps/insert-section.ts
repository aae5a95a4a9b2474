import { applySplices, type InsertSectionStep } from '@signpost/model';
import { findDocumentFormat } from '../../edit/document-format.ts';
import { countBlankLinesBefore, findContentEnd, insertLines } from '../../edit/insertion.ts';
import { findBelow } from '../../edit/sections/find-below.ts';
import type { Section } from '../../edit/sections/section.ts';
import { findSortedIndex, foldName } from '../../edit/sort-order.ts';
import { alreadyDifferent } from '../../messages/already-different.ts';
import { invalidTemplate } from '../../messages/invalid-template.ts';
import { otherFormat } from '../../messages/other-format.ts';
import { unsupportedFormat } from '../../messages/unsupported-format.ts';
import type { StepContext, StepResult } from '../step-context.ts';

function listChildren(parent: Section, sections: readonly Section[]): readonly Section[] {
  return sections.filter(
    ({ depth, start }) => depth === parent.depth + 1 && start > parent.start && start < parent.end,
  );
}

/** A section of that title or with one of those labels, which there can be only once. */
function findTwin(fragment: Section, siblings: readonly Section[], all: readonly Section[]): Section | undefined {
  return (
    siblings.find((section) => foldName(section.title) === foldName(fragment.title)) ??
    all.find((section) => section.labels.some((label) => fragment.labels.includes(label)))
  );
}

/** Plans a section among the ones below a heading, where the order of their titles puts it. */
export function planInsertSection(step: InsertSectionStep, context: StepContext): StepResult | undefined {
  const path = context.place;
  const text = context.readDocument();
  const format = findDocumentFormat(path);
  if (format === undefined) throw unsupportedFormat(path, step.kind, 'reStructuredText and Markdown');
  const template = context.chooseFile(step.template);
  const written = findDocumentFormat(template);
  if (written !== undefined && written !== format) throw otherFormat(template, path);
  const sections = format.readSections(text);
  const rendered = context.renderFile(template, path).trim();
  const parts = format.readSections(rendered);
  const [top] = parts;
  if (top === undefined) {
    const location = { path: `files/${template}`, line: 1, column: 1 };
    throw invalidTemplate('this section has no title', location, 'start the template with a heading');
  }
  const parent = findBelow(sections, step.below, path, 'heading to put the section below');
  const siblings = listChildren(parent, sections);
  const fragment = format.fitSections(rendered, parts, sections, parent.depth + 1);

  const twin = findTwin(top, siblings, sections);
  if (twin !== undefined) {
    const existing = text.slice(twin.start, findContentEnd(text, twin.end)).replaceAll('\r\n', '\n');
    if (existing === fragment) return undefined;
    throw alreadyDifferent(`the section \`${twin.title}\``, { path, line: twin.line, column: 1 });
  }
  const titles = siblings.map((section) => section.title);
  const boundary = siblings[findSortedIndex(titles, top.title)]?.start ?? parent.end;
  const model = siblings.at(-1);
  const gap = model === undefined ? 1 : Math.max(countBlankLinesBefore(text, model.start), 1);
  context.writeDocument(applySplices(text, [insertLines(text, boundary, fragment, gap)]));
  return { path, detail: `+${fragment.split('\n').length + gap} lines` };
}
