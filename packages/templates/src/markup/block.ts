/** A run of words in one style. */
export type Inline =
  | string
  | { readonly kind: 'strong'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** A path of the project: a link where the markup can link to it and it is there. */
  | { readonly kind: 'path'; readonly path: string };

/** Words in a row; each is flattened to one line. */
export type Line = readonly Inline[];

/** A part of a generated document, in no language yet. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string; readonly depth: number }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly items: readonly Line[] }
  | { readonly kind: 'tasks'; readonly items: readonly Line[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: 'code'; readonly language: 'text' | 'mermaid'; readonly text: string };

export function heading(text: string, depth = 1): Block {
  return { kind: 'heading', text, depth };
}

export function paragraph(...line: Line): Block {
  return { kind: 'paragraph', line };
}

export function strong(text: string): Inline {
  return { kind: 'strong', text };
}

export function code(text: string): Inline {
  return { kind: 'code', text };
}

export function pathOf(path: string): Inline {
  return { kind: 'path', path };
}

/** A text on one line, without what a terminal or a renderer would obey. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
