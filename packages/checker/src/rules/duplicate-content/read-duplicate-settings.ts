import type { BlockKind, Project } from '@signpost/model';
import { compileGlob } from '@signpost/model/glob';
import { isBelow } from '../../settings/is-below.ts';

type Match = (path: string) => boolean;

/** What the project's settings say of repeated content; paths are relative to its root. */
export interface DuplicateSettings {
  readonly similarity: number;
  readonly minWords: number;
  readonly blocks: readonly BlockKind[];
  readonly isIgnored: Match;
  /** Pairs of files that may repeat each other. */
  readonly allowed: readonly (readonly [Match, Match])[];
  /** Where what is repeated belongs, the best first. */
  readonly sources: readonly Match[];
}

/** What exists to say again what stands elsewhere, or the same in every project. */
const repetitive =
  /(?:^|\/)(?:change-?log|changes|history|news|releases|release[-_ ]?notes|licen[cs]es?|copying|notice|third[-_ ]party[-_ ]\w+|code[-_]of[-_]conduct)(?:[-_.][^/]*)?\.\w+$/i;
const repetitiveFolder = /(?:^|\/)(?:release[-_]?notes|changelogs?|licen[cs]es)\//i;

/** Whether a document is a changelog, a licence or the like. */
function isRepetitive(path: string): boolean {
  return repetitive.test(path) || repetitiveFolder.test(path);
}

/** A glob that is relative to a folder, over paths that are relative to the root. */
function placeGlob(folder: string, glob: string): Match {
  const matches = compileGlob(glob);
  return (path) => isBelow(path, folder) && matches(folder === '' ? path : path.slice(folder.length + 1));
}

/** Reads `duplicates` of every settings file; what is compared is said by the outermost. */
export function readDuplicateSettings({ settings }: Project): DuplicateSettings {
  const parts = settings.flatMap(({ folder, file: { duplicates } }) =>
    duplicates === undefined ? [] : [{ folder, ...duplicates }],
  );
  const ignored = parts.flatMap(({ folder, ignore = [] }) => ignore.map((glob) => placeGlob(folder, glob)));
  return {
    similarity: parts.find(({ similarity }) => similarity !== undefined)?.similarity ?? 0.8,
    minWords: parts.find(({ minWords }) => minWords !== undefined)?.minWords ?? 30,
    blocks: parts.find(({ blocks }) => blocks !== undefined)?.blocks ?? ['paragraph', 'item', 'table', 'code'],
    isIgnored: (path) => isRepetitive(path) || ignored.some((matches) => matches(path)),
    allowed: parts.flatMap(({ folder, allow = [] }) =>
      allow.map(([one, other]) => [placeGlob(folder, one), placeGlob(folder, other)] as const),
    ),
    sources: parts.flatMap(({ folder, sources = [] }) => sources.map((glob) => placeGlob(folder, glob))),
  };
}
