import { isAfterMarkup, isBeforeMarkup } from '../characters/punctuation.ts';
import { isKnownScheme } from './uri-schemes.ts';

/** A URI or mail address that stands in running text; ranges are positions in the text. */
export interface StandaloneUri {
  readonly start: number;
  readonly end: number;
  readonly isMail: boolean;
  /** False where the text looks like a URI but its scheme is unknown: docutils then reads no further URI in the same run. */
  readonly isKnown: boolean;
}

const schemeCharacter = 1;
const uriCharacter = 2;
const uriEndCharacter = 4;
const mailCharacter = 8;
const letter = 16;

const classes = new Uint8Array(128);
function mark(characters: string, value: number): void {
  for (let index = 0; index < characters.length; index += 1) {
    const code = characters.charCodeAt(index);
    classes[code] = (classes[code] ?? 0) | value;
  }
}
mark(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  letter | schemeCharacter | uriCharacter | uriEndCharacter | mailCharacter,
);
mark('0123456789', schemeCharacter | uriCharacter | uriEndCharacter | mailCharacter);
mark('.+-', schemeCharacter);
mark("-_.!~*'()[];/:@&=+$,%\u0000", uriCharacter);
mark('_~*/=+', uriEndCharacter);
mark("-_!~*'{|}/#?^`&=+$%\u0000", mailCharacter);

function isOf(code: number, value: number): boolean {
  return code < 128 && ((classes[code] ?? 0) & value) !== 0;
}

/** Finds standalone URIs and mail addresses from left to right; each colon and each at sign is looked at once. */
export class UriFinder {
  private readonly text: string;
  private colon: number;
  private at: number;

  constructor(text: string) {
    this.text = text;
    this.colon = text.indexOf(':');
    this.at = text.indexOf('@');
  }

  /** The first one at or after `from`, which counts as the start of the text. */
  find(from: number): StandaloneUri | undefined {
    const { text } = this;
    for (;;) {
      if (this.colon >= 0 && this.colon < from) {
        this.colon = text.indexOf(':', from);
      }
      if (this.at >= 0 && this.at < from) {
        this.at = text.indexOf('@', from);
      }
      const { colon, at } = this;
      if (colon < 0 && at < 0) {
        return undefined;
      }
      const isColon = colon >= 0 && (at < 0 || colon < at);
      const found = isColon ? readUri(text, colon, from, text.length) : readMail(text, at, from, text.length);
      if (found !== undefined) {
        return found;
      }
      if (isColon) {
        this.colon = text.indexOf(':', colon + 1);
      } else {
        this.at = text.indexOf('@', at + 1);
      }
    }
  }
}

function mayStartAt(text: string, index: number, from: number): boolean {
  return index === from || isBeforeMarkup(text.charCodeAt(index - 1));
}

function mayEndAt(text: string, index: number, to: number): boolean {
  return index === to || isAfterMarkup(text.charCodeAt(index));
}

function readUri(text: string, colon: number, from: number, to: number): StandaloneUri | undefined {
  let start = -1;
  for (let index = colon - 1; index >= from && isOf(text.charCodeAt(index), schemeCharacter); index -= 1) {
    if (isOf(text.charCodeAt(index), letter) && mayStartAt(text, index, from)) {
      start = index;
    }
  }
  if (start < 0) {
    return undefined;
  }
  const end = readUriParts(text, colon + 1, to);
  if (end < 0) {
    return undefined;
  }
  return { start, end, isMail: false, isKnown: isKnownScheme(text.slice(start, colon)) };
}

/** The end of path, query and fragment; the later parts are optional, each must end well. */
function readUriParts(text: string, from: number, to: number): number {
  const runs = [endOfRun(text, from, to)];
  for (const separator of [63, 35]) {
    const last = runs.at(-1) ?? from;
    if (text.charCodeAt(last) === separator && last < to) {
      runs.push(endOfRun(text, last + 1, to));
    }
  }
  for (let number = runs.length - 1; number >= 0; number -= 1) {
    const begin = number === 0 ? from : (runs[number - 1] ?? from) + 1;
    const isConnected = number === 0 || isUriEnd(text, (runs[number - 1] ?? from) - 1, to);
    const end = lastGoodEnd(text, begin, runs[number] ?? begin, to);
    if (isConnected && end >= 0) {
      return end;
    }
  }
  return -1;
}

function endOfRun(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && isOf(text.charCodeAt(index), uriCharacter)) {
    index += 1;
  }
  return index;
}

function isUriEnd(text: string, index: number, to: number): boolean {
  const code = text.charCodeAt(index);
  return (
    isOf(code, uriEndCharacter) || (isOf(code, uriCharacter) && index + 1 < to && text.charCodeAt(index + 1) === 62)
  );
}

function lastGoodEnd(text: string, from: number, runEnd: number, to: number): number {
  for (let index = runEnd - 1; index >= from; index -= 1) {
    if (isUriEnd(text, index, to) && mayEndAt(text, index + 1, to)) {
      return index + 1;
    }
  }
  return -1;
}

function mailNameStart(text: string, at: number, from: number): number {
  let start = -1;
  for (let index = at - 1; index >= from; index -= 1) {
    const code = text.charCodeAt(index);
    if (isOf(code, mailCharacter)) {
      if (mayStartAt(text, index, from)) {
        start = index;
      }
    } else if (code !== 46 || index === at - 1 || text.charCodeAt(index + 1) === 46) {
      break;
    }
  }
  return start;
}

function readMail(text: string, at: number, from: number, to: number): StandaloneUri | undefined {
  if (text.charCodeAt(at - 1) === 0) {
    return undefined;
  }
  const start = mailNameStart(text, at, from);
  const end = mailHostEnd(text, at + 1, to);
  return start < 0 || end < 0 ? undefined : { start, end, isMail: true, isKnown: true };
}

function mailHostEnd(text: string, from: number, to: number): number {
  if (!isOf(text.charCodeAt(from), mailCharacter)) {
    return -1;
  }
  let runEnd = from;
  while (runEnd < to && (isOf(text.charCodeAt(runEnd), mailCharacter) || text.charCodeAt(runEnd) === 46)) {
    runEnd += 1;
  }
  const last = runEnd < to && isUriEnd(text, runEnd, to) ? runEnd : runEnd - 1;
  for (let index = last; index > from; index -= 1) {
    if (isUriEnd(text, index, to) && mayEndAt(text, index + 1, to)) {
      return index + 1;
    }
  }
  return -1;
}

/** Says whether a text is nothing but a mail address. */
export function isMailAddress(text: string): boolean {
  const at = text.indexOf('@');
  if (at < 1 || text.charCodeAt(at - 1) === 0) {
    return false;
  }
  const start = mailNameStart(text, at, 0);
  return start === 0 && mailHostEnd(text, at + 1, text.length) === text.length;
}

/** Says whether a text starts as a URI with a scheme. */
export function startsWithUri(text: string): boolean {
  const found = new UriFinder(text).find(0);
  return found !== undefined && found.start === 0;
}
