import type { Reference } from '@signpost/model';

/** Whether a link or picture is written in Markdown's own form, and in none of HTML, JSX, a directive or the front matter. */
export function isOfMarkdown({ kind, name }: Pick<Reference, 'kind' | 'name'>): boolean {
  return name === undefined || kind === 'definition';
}
