import { posix } from 'node:path';
import type { Document, Project } from '@signpost/model';
import type { Series } from '@signpost/model/series';

function isTemplateOf({ label, folder }: Series, path: string): boolean {
  const name = posix
    .basename(path)
    .toLowerCase()
    .replace(/\.[^.]+$/, '');
  const words = [label.toLowerCase(), label === 'ADR' ? 'decision' : label.toLowerCase()];
  if (posix.dirname(path) === folder) return /^(?:[0nx]{3,5}[-_])?template$/.test(name);
  if (words.some((word) => name === `${word}-template` || name === `${word}_template`)) return true;
  return /^_?templates$/.test(posix.basename(posix.dirname(path))) && words.includes(name);
}

/** The document of the project that a new record starts from: the one that the settings name, else one that is called so. */
export function findTemplate(project: Pick<Project, 'documents' | 'document'>, series: Series): Document | undefined {
  const given = series.settings?.template;
  return given === undefined
    ? project.documents.find(({ path }) => isTemplateOf(series, path))
    : project.document(given);
}
