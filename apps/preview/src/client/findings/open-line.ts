import { routes, type OpenedLine } from '../../protocol.ts';
import { showNotice } from '../frame/notice.ts';
import { tell } from '../page/ask.ts';

type Wish =
  | { readonly path: string; readonly line: number }
  | { readonly path: string; readonly piece: number; readonly offset: number };

/** Shows a line of a file in the editor; where none is configured, its place is copied. */
export async function openLine(wish: Wish): Promise<void> {
  const answer = await tell<OpenedLine>(routes.open, wish);
  if ('problem' in answer) return showNotice(answer.problem);
  const place = `${answer.path}:${answer.line}`;
  if (answer.opened) return showNotice(`${place} is opened in your editor`);
  try {
    await navigator.clipboard.writeText(place);
    showNotice(`${place} is copied; set SIGNPOST_EDITOR to open it`);
  } catch {
    showNotice(place);
  }
}
