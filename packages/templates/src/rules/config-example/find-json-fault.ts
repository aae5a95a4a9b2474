import { slashGap } from '../../edit/data/gaps.ts';
import { findQuotedEnd } from '../../edit/data/quoted.ts';
import { scanJson } from '../../edit/data/scan-json.ts';
import { ScanFault } from '../../edit/data/scan-values.ts';
import type { Fault } from './fault.ts';

const more = 'more text follows the value';
const manyValues = 200;

/** Why a text is no JSON with comments and trailing commas. */
function scan(text: string): Fault | undefined {
  try {
    return scanJson(text) === undefined ? { why: 'it is empty', offset: 0 } : undefined;
  } catch (error) {
    if (error instanceof ScanFault) return { why: error.message, offset: error.offset };
    throw error;
  }
}

const place = /["/,]/g;
const closing = /\s*[}\]]/y;

/** A comma that only JSON with comments may have, in a text that is such. */
function findTrailingComma(text: string): Fault | undefined {
  place.lastIndex = 0;
  for (let found = place.exec(text); found !== null; found = place.exec(text)) {
    const { index } = found;
    closing.lastIndex = index + 1;
    if (found[0] === '/') return undefined;
    if (found[0] === '"') place.lastIndex = findQuotedEnd(text, index) ?? text.length;
    else if (closing.test(text)) return { why: 'no comma may stand before a closing bracket', offset: index };
  }
  return undefined;
}

/** Why a file is no JSON; comments make it JSON with comments, where a comma may trail. */
export function findJsonFault(text: string): Fault | undefined {
  return scan(text) ?? findTrailingComma(text);
}

/** Several values, one after the other: lines of a log, a request and its answer. */
function scanMany(text: string): Fault | undefined {
  let start = 0;
  for (let count = 0; count < manyValues; count += 1) {
    const fault = scan(text.slice(start));
    if (fault === undefined) return undefined;
    if (fault.why !== more) return { ...fault, offset: fault.offset + start };
    start += fault.offset;
  }
  return undefined;
}

/**
 * Why what a document shows is no JSON: a value, several, or the members of a map or list without its brackets. Of a text that is
 * none of them, the fault of what it starts as. JSON `with comments` may have trailing commas, too.
 */
export function findShownJsonFault(text: string, comments: 'comments' | 'plain' = 'plain'): Fault | undefined {
  const first = text[slashGap(text, 0)];
  if (first === '[' || first === '{') {
    return scanMany(text) ?? (comments === 'plain' ? findTrailingComma(text) : undefined);
  }
  const members = scan(`{${text}\n}`);
  if (members === undefined || scan(`[${text}\n]`) === undefined) return undefined;
  return /^\s*"[^"\n]*"\s*:/.test(text) ? { ...members, offset: members.offset - 1 } : scanMany(text);
}
