import { posix } from 'node:path';
import type { DocumentFormat } from '@signpost/model';
import type { Reading, Readings } from '../collect/reading.ts';
import { formatNeedsFile } from '../messages/format-needs-file.ts';
import { notADocument } from '../messages/not-a-document.ts';
import { isBelow } from '../settings/is-below.ts';

/** A document that was chosen, not yet read. */
export interface ChosenDocument extends Reading {
  readonly path: string;
  /** Whether the caller named the file itself. */
  readonly isNamed: boolean;
}

interface Choice {
  /** Relative to the root; none means everything. */
  readonly paths: readonly string[];
  readonly format: DocumentFormat | undefined;
  readonly readings: Readings;
  /** Whether the settings leave a document to the check. */
  readonly isChecked: (path: string) => boolean;
}

function nameReading(path: string, { format, readings }: Choice): Reading {
  const found = format === undefined ? readings.of(path) : readings.as(format, path);
  if (found === undefined) throw notADocument(posix.basename(path));
  return found;
}

/**
 * The documents that were asked for, in the order of their paths: named files in any case, those of named folders as far as
 * the settings have them checked.
 * @throws UsageError `not-a-document` for a named file of another kind, `format-needs-file` where a format is given for none.
 */
export function selectDocuments(files: readonly string[], choice: Choice): ChosenDocument[] {
  const known = new Set(files);
  const named = new Map(
    choice.paths.filter((path) => known.has(path)).map((path) => [path, nameReading(path, choice)]),
  );
  const folders = choice.paths.length === 0 ? [''] : choice.paths.filter((path) => !known.has(path));
  if (choice.format !== undefined && (named.size === 0 || folders.length > 0)) throw formatNeedsFile();
  return files.flatMap((path) => {
    const given = named.get(path);
    if (given !== undefined) return { path, ...given, isNamed: true };
    const reading = choice.readings.of(path);
    const isWanted = reading !== undefined && folders.some((folder) => isBelow(path, folder)) && choice.isChecked(path);
    return isWanted ? { path, ...reading, isNamed: false } : [];
  });
}
