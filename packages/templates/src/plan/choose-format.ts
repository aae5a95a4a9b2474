import { posix } from 'node:path';
import type { TemplateFormat } from '@signpost/model';
import type { LoadedKind } from '../load/loaded-scenario.ts';

/** What lies beside the documents of a kind but is none of them. */
const others = /^(?:index|readme|.*template.*)$/i;

function listNeighbours(paths: readonly string[], folder: string): readonly string[] {
  return paths.filter((path) => posix.dirname(path) === folder && !others.test(posix.parse(path).name));
}

/** The languages that a kind has a template for. */
export function listFormats({ files }: LoadedKind): readonly TemplateFormat[] {
  return (['rst', 'md'] as const).filter((format) => files.has(`document.${format}`));
}

/** The language that most documents of a folder are in, else that of the preset; of those that the kind has a template for. */
export function chooseFormat(
  kind: LoadedKind,
  paths: readonly string[],
  folder: string,
  preset: TemplateFormat,
): TemplateFormat {
  const known = listFormats(kind);
  const [first] = known;
  if (known.length === 1 && first !== undefined) return first;
  const neighbours = listNeighbours(paths, folder);
  const count = (format: TemplateFormat): number => neighbours.filter((path) => path.endsWith(`.${format}`)).length;
  const [rst, md] = [count('rst'), count('md')];
  return rst === md ? preset : rst > md ? 'rst' : 'md';
}
