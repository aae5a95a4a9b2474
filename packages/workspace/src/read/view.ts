/** Which state of the files is read: what lies on the disk, what the next commit would hold, or what a commit holds. */
export type View =
  | { readonly kind: 'worktree' }
  | { readonly kind: 'index' }
  | { readonly kind: 'revision'; readonly revision: string };
