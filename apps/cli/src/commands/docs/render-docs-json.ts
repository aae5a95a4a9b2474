import type { DocsPlan } from '@signpost/templates';

/** What is generated, for programs: `version` is counted up when one that reads it would have to change. */
export function renderDocsJson({ shown, problems, changes }: DocsPlan, isWritten: boolean): string {
  const written = isWritten ? changes.map(({ kind, path }) => ({ kind, path })) : [];
  return `${JSON.stringify({ version: 1, projections: shown, problems, written }, undefined, 2)}\n`;
}
