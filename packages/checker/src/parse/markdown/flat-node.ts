import type { Span } from '@signpost/model';

interface Placed {
  /** Offsets into the parsed text. */
  readonly span: Span;
}

/** A node of a Markdown tree without its children, for readers that need few of them and no structure. */
export type FlatNode =
  | (Placed & { readonly type: 'heading'; readonly depth: number; readonly text: string })
  | (Placed & { readonly type: 'html' | 'inlineCode' | 'listItem' | 'paragraph' | 'table' })
  | (Placed & { readonly type: 'code'; readonly lang: string; readonly meta: string })
  | (Placed & { readonly type: 'definition'; readonly identifier: string; readonly url: string })
  | (Placed & { readonly type: 'link'; readonly url: string; readonly text: string })
  | (Placed & { readonly type: 'image'; readonly url: string; readonly text: string })
  | (Placed & {
      readonly type: 'linkReference' | 'imageReference';
      readonly identifier: string;
      readonly text: string;
    })
  | (Placed & { readonly type: 'footnoteDefinition' | 'footnoteReference'; readonly identifier: string });

export type FlatNodeType = FlatNode['type'];

/** Parses a text without byte order mark and lists its nodes of the wanted types, in document order. */
export type MarkdownScanner = (text: string, types: readonly FlatNodeType[]) => readonly FlatNode[];
