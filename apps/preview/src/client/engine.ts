import { routes, type Events } from '../protocol.ts';
import { recall, remember } from './dom/memory.ts';

// Follows the builds on a page that the project's own builder has written: it is loaded again when it is another.

const { dataset } = document.querySelector<HTMLElement>('#-signpost-engine') ?? document.documentElement;
const path = dataset['path'] ?? '';
const kept = `scroll ${location.pathname}`;

const place = recall('tab', kept);
if (place !== undefined) scrollTo({ top: Number(place), behavior: 'instant' });
addEventListener('pagehide', () => remember('tab', kept, String(scrollY)));

let wasBuilding = false;

function listen(): void {
  const source = new EventSource(`${routes.events}?${new URLSearchParams({ page: path, revision: '0' })}`);
  source.addEventListener('hello', ({ data }) => {
    const token: Events['hello'] = JSON.parse(data);
    if (token !== dataset['token']) location.reload();
  });
  source.addEventListener('built', ({ data }) => {
    const { isBuilding }: Events['built'] = JSON.parse(data);
    if (wasBuilding && !isBuilding) location.reload();
    wasBuilding = isBuilding;
  });
  addEventListener('pagehide', () => source.close());
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

listen();
