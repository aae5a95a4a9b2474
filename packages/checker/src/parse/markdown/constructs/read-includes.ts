import type { Reference, Span } from '@signpost/model';

const comment = /<!--[ \t]*@include:([^\n>]{1,400}?)-->/g;
const included = /^\s*([^\s{#]+)(.*)$/;
const snippet = /^[ \t]*<<<(?!<)[ \t]*([^\s#{[]+)/gm;
const scissors = /^([ \t]*)-{1,}8<-{1,}[ \t]*(["'])([^"'\n:][^"'\n]*)\2[ \t]*$/gm;
const block = /^[ \t]*-{1,}8<-{1,}[ \t]*$/gm;
const line = /[^\n]+/g;

function make(name: string, target: string, start: number, options: Reference['options'] = {}): Reference {
  const span = { start, end: start + target.length };
  return {
    kind: 'include',
    name,
    target,
    ...(Object.keys(options).length === 0 ? {} : { options }),
    span,
    targetSpan: span,
  };
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

/** What stands in none of the blocks, both in their order. */
function keepOutside(found: readonly Reference[], blocks: readonly Span[]): Reference[] {
  let next = 0;
  return found.filter(({ span }) => {
    while ((blocks[next]?.end ?? Number.POSITIVE_INFINITY) <= span.start) next += 1;
    return (blocks[next]?.start ?? Number.POSITIVE_INFINITY) > span.start;
  });
}

/** The files between two lines that hold a pair of scissors only. */
function* readBlocks(text: string): Generator<Reference> {
  let open: number | undefined;
  for (const { index, 0: whole } of text.matchAll(block)) {
    if (open === undefined) {
      open = index + whole.length;
      continue;
    }
    for (const { index: at, 0: written } of text.slice(open, index).matchAll(line)) {
      const target = written.trim();
      if (target !== '' && !target.startsWith(';')) yield make('--8<--', target, open + at + written.indexOf(target));
    }
    open = undefined;
  }
}

/** Whether a text may take files into itself. */
export function mayInclude(text: string): boolean {
  return text.includes('@include:') || text.includes('<<<') || text.includes('8<-');
}

/**
 * The files that a text takes into itself by VitePress' comments and `<<<`, and by the snippets of PyMdown; `code` are the blocks
 * in which they are text.
 */
export function readIncludes(text: string, code: readonly Span[]): Reference[] {
  const found: Reference[] = [];
  if (text.includes('@include:')) {
    for (const { index, 0: whole, 1: inner = '' } of text.matchAll(comment)) {
      const [, target = '', rest = ''] = included.exec(inner) ?? [];
      if (target === '') continue;
      found.push(
        make('@include', target, index + whole.indexOf(target), rest.trim() === '' ? {} : { part: rest.trim() }),
      );
    }
  }
  if (text.includes('<<<')) {
    for (const { index, 0: whole, 1: target = '' } of text.matchAll(snippet)) {
      found.push(make('<<<', target, index + whole.length - target.length));
    }
  }
  if (text.includes('8<-')) {
    for (const { index, 0: whole, 3: target = '' } of text.matchAll(scissors)) {
      found.push(make('--8<--', target, index + whole.indexOf(target)));
    }
    found.push(...readBlocks(text));
  }
  if (found.length === 0) return found;
  found.sort((a, b) => byStart(a.span, b.span));
  return keepOutside(found, code.toSorted(byStart));
}
