import { normalizeLabel } from './normalize-label.ts';

/** `][label]` whose label is not defined: what stands before may be a text for it. */
export interface LabelCandidate {
  /** The offset of the first `]`. */
  readonly close: number;
  /** Empty where the text before is the label. */
  readonly written: string;
  readonly end: number;
}

/** A label holds no bracket that is not escaped, and at most 999 units. */
const labelAfter = /\]\[((?:[^[\]\\]|\\[^]){0,999})\]/g;

/** Whether an odd number of backslashes stands before an offset. */
export function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** In `[a][b][c]` the last two belong together where `c` is defined. */
function isTextOfNext(text: string, end: number, written: string, labels: ReadonlySet<string>): boolean {
  if (!text.startsWith('][', end - 1)) return false;
  labelAfter.lastIndex = end - 1;
  const next = labelAfter.exec(text);
  return next?.index === end - 1 && labels.has(normalizeLabel(next[1] === '' ? written : (next[1] ?? '')));
}

function isDefined(text: string, { close, written }: LabelCandidate, labels: ReadonlySet<string>): boolean {
  return labels.has(normalizeLabel(written === '' ? text.slice(text.lastIndexOf('[', close) + 1, close) : written));
}

/** Every `][label]` whose label is not among the normalised ones; code is not told apart. */
export function listLabelCandidates(text: string, labels: ReadonlySet<string>): LabelCandidate[] {
  const candidates: LabelCandidate[] = [];
  for (let at = text.indexOf(']['); at !== -1; at = text.indexOf('][', at + 1)) {
    labelAfter.lastIndex = at;
    const match = labelAfter.exec(text);
    if (match === null) break;
    at = match.index;
    const written = match[1] ?? '';
    const candidate = { close: at, written, end: at + match[0].length };
    const isLabel = (written === '' || written.trim() !== '') && !written.startsWith('^');
    if (!isLabel || text[candidate.end] === '(' || isEscaped(text, at)) continue;
    if (isDefined(text, candidate, labels) || isTextOfNext(text, candidate.end, written, labels)) continue;
    candidates.push(candidate);
  }
  return candidates;
}
