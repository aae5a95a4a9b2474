import type { Events } from '../../protocol.ts';
import { make } from '../dom/make.ts';
import { partOf } from '../page/this-page.ts';

const link = make('a', { class: 'built' });

/** Leads to the page as the project's own builder has written it, where it has. */
export function showBuilt({ isBuilding, href }: Events['built']): void {
  if (href === undefined && !isBuilding) return link.remove();
  if (href !== undefined) link.setAttribute('href', href);
  link.textContent = isBuilding ? 'The site is being built …' : 'As your site shows it';
  if (!link.isConnected) partOf('crumbs').append(link);
}
