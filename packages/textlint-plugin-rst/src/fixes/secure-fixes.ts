import type { TextlintMessage } from '@textlint/types';
import type { Converted } from '../convert/convert-document.ts';
import { findSafePlace } from './find-safe-place.ts';
import { TitleFixes } from './title-fixes.ts';

function withFix(message: TextlintMessage, fix: TextlintMessage['fix']): TextlintMessage {
  const secured = { ...message };
  if (fix === undefined) delete secured.fix;
  else secured.fix = fix;
  return secured;
}

/** Takes away each fix that would change more than words, and lets the line under a title grow with its title. */
export function secureFixes(
  messages: readonly TextlintMessage[],
  text: string,
  { places }: Pick<Converted, 'places'>,
): TextlintMessage[] {
  const titles = new TitleFixes(text);
  const safe = new Set<TextlintMessage>();
  for (const message of messages) {
    const place = message.fix === undefined ? undefined : findSafePlace(message.fix, text, places);
    if (message.fix === undefined || place === undefined) continue;
    safe.add(message);
    if (place.bond.kind === 'title') titles.add(place.bond, message.fix);
  }
  return messages.map((message) => {
    if (message.fix === undefined) return message;
    return withFix(message, safe.has(message) ? titles.widen(message.fix) : undefined);
  });
}
