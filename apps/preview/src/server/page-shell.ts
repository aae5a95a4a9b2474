import { posix } from 'node:path';
import type { LivePage } from '../pages/live-page.ts';
import { type OutlineItem, routes } from '../protocol.ts';
import { escapeHtml } from './escape-html.ts';

/** What a page needs beside its own content. */
export interface Shell {
  readonly project: string;
  readonly token: string;
  /** What the assets are asked for with, so that a new version is not an old one. */
  readonly version: string;
}

/** What stands in the frame that all pages have. */
interface Framed {
  readonly title: string;
  readonly path: string;
  readonly article: string;
  /** Whether there is so much in it that what is out of view is not laid out. */
  readonly isLong: boolean;
  readonly outline: readonly OutlineItem[];
  readonly data: Readonly<Record<string, string>>;
}

/** A page of more pieces is long. */
const manyPieces = 400;
/** More section titles than this are no overview. */
const mostTitles = 500;
const deepestTitle = 6;

/** A piece stands in an element of its own, so that it can be replaced. */
function renderPieces({ page }: LivePage): string {
  return page.pieces.map(({ html }) => `<div class="piece">${html}</div>`).join('\n');
}

function renderOutline(outline: readonly OutlineItem[]): string {
  const shown = outline.filter(({ id }) => id !== '').slice(0, mostTitles);
  const items = shown.map(({ depth, text, id }) => {
    const href = `#${escapeHtml(encodeURIComponent(id))}`;
    return `<li class="depth-${Math.min(depth, deepestTitle)}"><a href="${href}">${escapeHtml(text)}</a></li>`;
  });
  return `<p class="outline-title">On this page</p><ol>${items.join('')}</ol>`;
}

function renderCrumbs(path: string): string {
  const folders = posix.dirname(path) === '.' ? [] : posix.dirname(path).split('/');
  const shown = folders.map((folder) => `<li>${escapeHtml(folder)}</li>`);
  return `<ol>${shown.join('')}<li aria-current="page">${escapeHtml(posix.basename(path))}</li></ol>`;
}

function renderFrame(
  { title, path, article, isLong, outline, data }: Framed,
  { project, token, version }: Shell,
): string {
  const asset = (name: string): string => `${routes.assets}${name}?v=${version}`;
  const attributes = Object.entries({ path, token, version, ...data }).map(
    ([name, value]) => ` data-${name}="${escapeHtml(value)}"`,
  );
  return `<!doctype html>
<html lang="en"${attributes.join('')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · ${escapeHtml(project)}</title>
<script src="${asset('early.js')}"></script>
<link rel="icon" type="image/svg+xml" href="${asset('icon.svg')}">
<link rel="stylesheet" href="${asset('style.css')}">
<script type="module" src="${asset('client.js')}"></script>
</head>
<body>
<a class="skip" href="#-signpost-content">Skip to content</a>
<header class="bar">
<a class="project" href="/">${escapeHtml(project)}</a>
<div class="tools" data-part="tools"></div>
</header>
<div class="layout">
<nav class="sidebar" aria-label="Pages" data-part="navigation"></nav>
<main id="-signpost-content" tabindex="-1">
<nav class="crumbs" aria-label="Path" data-part="crumbs">${renderCrumbs(path)}</nav>
<div data-part="problem" role="alert"></div>
<article data-part="article"${isLong ? ' class="long"' : ''}>
${article}
</article>
<nav class="turn" aria-label="Previous and next" data-part="turn"></nav>
<footer class="foot">A fast preview: themes and extensions of the site itself are not run.</footer>
</main>
<nav class="outline" aria-label="On this page" data-part="outline">${renderOutline(outline)}</nav>
</div>
<aside class="panel" aria-label="Findings" data-part="panel" hidden></aside>
</body>
</html>
`;
}

/** The piece that holds a line of the source. */
function pieceAt({ page, text }: LivePage, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line && offset !== -1; passed += 1) offset = text.indexOf('\n', offset) + 1 || -1;
  return offset === -1 ? -1 : page.pieces.findLastIndex(({ start }) => start <= offset);
}

/** The whole document around a page; it can be read without any script. A line of the source may be asked for. */
export function renderShell(page: LivePage, shell: Shell, line: number | undefined): string {
  const piece = line === undefined ? -1 : pieceAt(page, line);
  const data = { revision: String(page.revision), ...(piece === -1 ? {} : { piece: String(piece) }) };
  const { title, path } = page;
  const isLong = page.page.pieces.length > manyPieces;
  return renderFrame({ title, path, article: renderPieces(page), isLong, outline: page.page.outline, data }, shell);
}

/** A page for an address that leads to nothing. */
export function renderMissing(path: string, shell: Shell): string {
  const name = path === '' ? 'no document' : `no file <code>${escapeHtml(path)}</code>`;
  const article = `<div class="piece"><h1>Not found</h1><p>The project has ${name}.</p></div>`;
  return renderFrame({ title: 'Not found', path, article, isLong: false, outline: [], data: { revision: '0' } }, shell);
}
