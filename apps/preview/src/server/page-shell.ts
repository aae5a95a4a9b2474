import { posix } from 'node:path';
import type { LivePage } from '../pages/live-page.ts';
import { toHref } from '../pages/address.ts';
import { type OutlineItem, routes } from '../protocol.ts';
import { escapeHtml } from './escape-html.ts';

/** What a page needs beside its own content. */
export interface Shell {
  readonly project: string;
  readonly token: string;
  /** What the assets are asked for with, so that a new version is not an old one. */
  readonly version: string;
}

/** A piece stands in an element of its own, so that it can be replaced. */
function renderPieces({ page }: LivePage): string {
  return page.pieces.map(({ html }) => `<div class="piece">${html}</div>`).join('\n');
}

function renderOutline(outline: readonly OutlineItem[]): string {
  const items = outline.slice(0, 500).map(({ depth, text, id }) => {
    const words = escapeHtml(text);
    return `<li class="depth-${Math.min(depth, 6)}"><a href="#${escapeHtml(encodeURIComponent(id))}">${words}</a></li>`;
  });
  return `<ol>${items.join('')}</ol>`;
}

function renderCrumbs(path: string): string {
  const folders = posix.dirname(path) === '.' ? [] : posix.dirname(path).split('/');
  const shown = folders.map((folder) => `<li>${escapeHtml(folder)}</li>`);
  return `<ol>${shown.join('')}<li aria-current="page">${escapeHtml(posix.basename(path))}</li></ol>`;
}

/** The whole document around a page; it can be read without any script. */
export function renderShell(page: LivePage, { project, token, version }: Shell): string {
  const asset = (name: string): string => `${routes.assets}${name}?v=${version}`;
  const title = `${escapeHtml(page.title)} · ${escapeHtml(project)}`;
  return `<!doctype html>
<html lang="en" data-path="${escapeHtml(page.path)}" data-token="${token}" data-version="${version}" data-revision="${page.revision}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
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
<nav class="crumbs" aria-label="Path" data-part="crumbs">${renderCrumbs(page.path)}</nav>
<div data-part="problem" role="alert"></div>
<article data-part="article" data-href="${escapeHtml(toHref(page.path))}">
${renderPieces(page)}
</article>
<nav class="turn" aria-label="Previous and next" data-part="turn"></nav>
</main>
<nav class="outline" aria-label="On this page" data-part="outline">${renderOutline(page.page.outline)}</nav>
</div>
<aside class="panel" aria-label="Findings" data-part="panel"></aside>
</body>
</html>
`;
}

/** A page for an address that leads to nothing. */
export function renderMissing(path: string, { project, version }: Shell): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Not found · ${escapeHtml(project)}</title>
<link rel="stylesheet" href="${routes.assets}style.css?v=${version}"></head>
<body><main><h1>Not found</h1><p>The project has no file <code>${escapeHtml(path)}</code>.</p>
<p><a href="/">To the first page</a></p></main></body>
</html>
`;
}
