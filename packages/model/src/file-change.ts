/**
 * One file that a plan writes; nothing is written until the workspace applies it. Paths are relative to the project's
 * root, with `/`. `before` is the text that the plan was made from: a file that differs from it by then is a conflict.
 * A created file is a program where `isExecutable` says so (a Git hook must be one).
 */
export type FileChange =
  | { readonly kind: 'create'; readonly path: string; readonly content: string; readonly isExecutable?: boolean }
  | { readonly kind: 'update'; readonly path: string; readonly before: string; readonly content: string }
  | { readonly kind: 'delete'; readonly path: string; readonly before: string };
