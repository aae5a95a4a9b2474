import { posix } from 'node:path';
import type { Document, Project } from '@signpost/model';
import type { Series } from '@signpost/model/series';
import { underline } from '../template/escape-rst.ts';
import { writeFill } from '../template/fill.ts';

/** Text of a record with the places of what is filled in: `{{title}}` and the like are none of its own. */
export interface RecordWords {
  /** `ADR-0007: Use Redis`. */
  readonly title: string;
  readonly status: string;
  readonly date: string;
}

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

const sections: readonly (readonly [title: string, words: string])[] = [
  ['Context', 'which situation forces a choice, and what limits it'],
  ['Decision', 'what is done from now on'],
  ['Consequences', 'what becomes easier, and what becomes harder'],
];

/** A short record of our own, in the language of its file. */
export function renderPlainRecord({ title, status, date }: RecordWords, path: string): string {
  if (path.endsWith('.rst')) {
    const parts = sections.map(([name, words]) => `${underline(name, '-')}\n\n${writeFill(words, path)}\n`);
    return `${underline(title, '=')}\n\n:Status: ${status}\n:Date: ${date}\n\n${parts.join('\n')}`;
  }
  const parts = sections.map(([name, words]) => `## ${name}\n\n${writeFill(words, path)}\n`);
  return `# ${title}\n\n**Status:** ${status}\\\n**Date:** ${date}\n\n${parts.join('\n')}`;
}
