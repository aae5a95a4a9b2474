import type { Owed } from '../owed/list-owed.ts';
import { escapeMarkdown, quoteMarkdownCode } from '../template/escape-markdown.ts';
import { oneLine } from '../markup/block.ts';

function renderItem({ title, path, why, status, phase, need }: Owed): string {
  const place = path === '' ? '' : ` (${quoteMarkdownCode(oneLine(path))})`;
  const when = status === 'open' ? 'depends: ' : phase === 'before' ? 'before the code: ' : '';
  const wish = status === 'needed' && need !== 'must' ? `, ${need === 'should' ? 'recommended' : 'if you like'}` : '';
  return `- [ ] **${escapeMarkdown(oneLine(title))}**${place}${wish}: ${when}${escapeMarkdown(oneLine(why))}\n`;
}

/** What a change owes as a Markdown task list, for the description of a pull request. */
export function renderChecklist(owed: readonly Owed[]): string {
  return owed
    .filter(({ status }) => status === 'needed' || status === 'open')
    .map(renderItem)
    .join('');
}
