/** Elements without content, which nothing ends. */
const voidElements = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements that end where the next one of their kind starts, or with what is around them. */
const loose = new Set('p li dt dd tr td th thead tbody tfoot option'.split(' '));
/** In a drawing, a tag may end itself. */
const drawn = new Set(
  (
    'svg g path rect circle ellipse line polyline polygon use stop text tspan image defs symbol marker mask pattern clippath ' +
    'lineargradient radialgradient filter animate animatetransform set'
  ).split(' '),
);
const tag = /<!--[\s\S]*?(?:-->|$)|<(\/?)([A-Za-z][\w-]*)(?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/g;

/** A tag that starts or ends an element which lasts to an end of its own. */
export interface LastingTag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Whether it is written as if it ended itself, which browsers do not see outside of drawings. */
  readonly isSelfClosing: boolean;
}

/** Lists the tags in HTML whose elements go on to an end of their own. */
export function* listTags(html: string): Generator<LastingTag> {
  for (const [, close, written, self] of html.matchAll(tag)) {
    const name = written?.toLowerCase();
    if (name === undefined || voidElements.has(name) || loose.has(name)) continue;
    yield { name, isEnd: close === '/', isSelfClosing: self === '/' };
  }
}

/** How deep elements are nested at most, as a browser sees them. */
export function measureDepth(html: readonly string[]): number {
  let depth = 0;
  let most = 0;
  let isDrawing = false;
  for (const part of html) {
    for (const { name, isEnd, isSelfClosing } of listTags(part)) {
      isDrawing = drawn.has(name) && (isDrawing || name === 'svg') && !(name === 'svg' && isEnd);
      if (isSelfClosing && isDrawing) continue;
      depth = isEnd ? Math.max(0, depth - 1) : depth + 1;
      most = Math.max(most, depth);
    }
  }
  return most;
}
