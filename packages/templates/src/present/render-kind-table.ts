import type { DocumentKind, Place } from '@signpost/model';
import { escapeMarkdown, quoteMarkdownCode } from '../template/escape-markdown.ts';

/** A layout as the table needs it: what it is called, and where its places lie where nothing else is found. */
export interface KindTableLayout {
  readonly title: string;
  readonly places: Readonly<Record<string, Place>>;
}

/** The kinds of document as a Markdown table: what each is for, when it is written, and where each layout keeps it. */
export function renderKindTable(kinds: Iterable<DocumentKind>, layouts: readonly KindTableLayout[]): string {
  const header = ['Document', 'What it is for', 'Written when', ...layouts.map(({ title }) => `In ${title}`)];
  const rows = Array.from(kinds, ({ title, purpose, when, place }) => [
    escapeMarkdown(title),
    escapeMarkdown(purpose),
    escapeMarkdown(when),
    ...layouts.map(({ places }) => quoteMarkdownCode(places[place]?.default ?? '')),
  ]);
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
