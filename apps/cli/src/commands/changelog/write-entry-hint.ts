/** How an entry is written, with npm and without. */
export const writeEntryHint = 'write one: signpost new bugfix, or pnpm changeset';
