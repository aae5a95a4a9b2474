import { readContent } from '../disk/read-content.ts';

/** Whether a file holds exactly this text; undefined asks whether there is no file. */
export function holdsText(place: string, text: string | undefined): boolean {
  const content = readContent(place);
  return content.kind === 'text' ? content.text === text : content.kind === 'missing' && text === undefined;
}
