import { existsSync, readFileSync } from 'node:fs';
import { join, posix, relative, resolve } from 'node:path';
import type { Element } from 'hast';
import { openProject } from '../../test/open-project.ts';
import { listParagraphs, type Paragraph } from './list-paragraphs.ts';
import { matchParagraphs, type Match } from './match-paragraphs.ts';

/** How one page reads here and there. */
export interface ComparedPage {
  readonly path: string;
  /** What people read. */
  readonly prose: Match;
  /** Blocks of code. */
  readonly code: Match;
}

function isBody({ properties }: Element): boolean {
  return properties['role'] === 'main';
}

function isCode({ tag }: Paragraph): boolean {
  return tag === 'pre';
}

/** Compares every page of a site with what Sphinx made of it. */
export async function compareSite(project: string, site: string, html: string): Promise<ComparedPage[]> {
  const opened = await openProject(project);
  const folder = relative(opened.pages.root, resolve(project, site)).replaceAll('\\', '/');
  return opened.documents.flatMap((path): ComparedPage[] => {
    if (!path.startsWith(`${folder}/`)) return [];
    const name = path.slice(folder.length + 1, -posix.extname(path).length);
    const file = join(html, `${name}.html`);
    if (!existsSync(file)) return [];
    const theirs = listParagraphs(readFileSync(file, 'utf8'), isBody);
    const { pieces } = opened.render(path, { allowsRawHtml: true });
    const shown = pieces.map((piece) => piece.html).join('\n');
    const ours = listParagraphs(`<div role="main">${shown}</div>`, isBody);
    const match = (isWanted: (paragraph: Paragraph) => boolean): Match =>
      matchParagraphs(theirs.filter(isWanted), ours.filter(isWanted));
    return [{ path, prose: match((each) => !isCode(each)), code: match(isCode) }];
  });
}

/** Which part of what Sphinx shows stands on our pages, word by word and in the same order. */
export function shareOf(pages: readonly ComparedPage[], kind: 'prose' | 'code'): number {
  const total = pages.reduce((sum, page) => sum + page[kind].total, 0);
  return total === 0 ? 1 : pages.reduce((sum, page) => sum + page[kind].same, 0) / total;
}
