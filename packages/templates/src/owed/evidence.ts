/** A fact of a diff that shows what kind of change it is; `text` is for people, without full stop. */
export type Evidence =
  | { readonly kind: 'path'; readonly path: string; readonly text: string }
  | { readonly kind: 'line'; readonly path: string; readonly text: string }
  | { readonly kind: 'commit'; readonly subject: string; readonly text: string }
  | { readonly kind: 'generated'; readonly path: string; readonly text: string }
  | { readonly kind: 'declared'; readonly subject: string; readonly text: string }
  | { readonly kind: 'declared'; readonly path: string; readonly text: string };
