/** How an entry is written, with npm and without. */
export const writeEntryHint = 'write one: signpost new changelog, or pnpm changeset';
