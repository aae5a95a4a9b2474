import { posix } from 'node:path';
import { compileGlob } from '@signpost/model/glob';
import type { ConfigPlace } from '../configuration/find-config.ts';
import { listFolders } from '../configuration/find-config-file.ts';
import type { LinterName } from '../configuration/lint-config.ts';
import { remember } from '../../project/remember.ts';
import { readIgnoreFile } from './read-ignore-file.ts';

type Files = Pick<ConfigPlace, 'files' | 'readText'>;
type Match = (path: string) => boolean;

/** remark looks for the nearest file above a document. */
function openRemarkIgnore({ files, readText }: Files): Match {
  const fileOf = remember((folder) => readIgnoreFile(readText(posix.join(folder, '.remarkignore'))));
  return (path) => {
    for (const folder of listFolders(path)) {
      if (files.has(posix.join(folder, '.remarkignore'))) return fileOf(folder)(posix.relative(folder, path));
    }
    return false;
  };
}

/** textlint takes the lines of one file for globs: a folder alone, or a line that begins with `!`, matches no document. */
function openTextlintIgnore({ files, readText }: Files): Match {
  if (!files.has('.textlintignore')) return () => false;
  const lines = readText('.textlintignore')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const globs = lines.filter((line) => !/^\s*(?:#|$)|^!|\/$/.test(line)).map((line) => line.replace(/^(?:\.\/+)+/, ''));
  const matches = globs.map((glob) => compileGlob(glob));
  return (path) => matches.some((match) => match(path));
}

/** Tells which documents a linter's own file keeps from it, whatever configures the linter. */
export function openIgnored(files: Files): (linter: LinterName, path: string) => boolean {
  const matches: Readonly<Record<LinterName, Match>> = {
    remark: openRemarkIgnore(files),
    textlint: openTextlintIgnore(files),
  };
  return (linter, path) => matches[linter](path);
}
