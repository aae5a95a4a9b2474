/** The parts of the frame around the page. */
export type PartName = 'tools' | 'navigation' | 'crumbs' | 'problem' | 'article' | 'turn' | 'outline' | 'panel';

const { dataset } = document.documentElement;

/** What the server said of this page when it sent it. */
export const thisPage = {
  path: dataset['path'] ?? '',
  token: dataset['token'] ?? '',
  version: dataset['version'] ?? '',
  revision: Number(dataset['revision'] ?? '0'),
  /** The piece that the address asked for, by a line in it. */
  piece: dataset['piece'] === undefined ? undefined : Number(dataset['piece']),
} as const;

/** A part of the frame; a document cannot make one, as it has no such attribute. */
export function partOf(name: PartName): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (found === null) throw new Error(`the page has no ${name}`);
  return found;
}

/** The pieces of the page in their order. */
export function listPieces(): HTMLElement[] {
  return [...partOf('article').children].filter((child) => child instanceof HTMLElement);
}

/** The address of a file of the project, at one of its lines. */
export function toHref(path: string, line?: number): string {
  const query = line === undefined ? '' : `?line=${line}`;
  return `/${path.split('/').map(encodeURIComponent).join('/')}${query}`;
}
