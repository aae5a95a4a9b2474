import type { PresetId } from '@signpost/model';
import { openTexts } from './open-texts.ts';
import { type DocsProblem, type DocsProject, loadModel } from '../src/index.ts';

const builtIn = loadModel().scenarios.map(({ id }) => id);

/** What a test says of a project beside its files. */
export interface DocsSettings {
  /** The built-in scenarios that the project has; all without it. */
  readonly keep?: readonly string[] | undefined;
  readonly places?: Readonly<Record<string, string>>;
  readonly projections?: Readonly<Record<string, string | false>>;
  readonly preset?: PresetId;
}

/** A project that lies in memory. */
export function openDocs(files: Readonly<Record<string, string>>, settings: DocsSettings = {}): DocsProject {
  const { keep, places = {}, projections = {}, preset } = settings;
  const own = new Set(Object.keys(files).flatMap((path) => /^\.signpost\/scenarios\/([^/]+)\//.exec(path)?.[1] ?? []));
  const paths = Object.keys(files).toSorted();
  return {
    ...openTexts(import.meta.dirname, new Map(Object.entries(files))),
    documents: paths.filter((path) => /\.(?:md|rst)$/.test(path)),
    places,
    projections,
    ...(preset === undefined ? {} : { preset }),
    ...(keep === undefined ? {} : { excluded: builtIn.filter((id) => !keep.includes(id) && !own.has(id)) }),
  };
}

/** A problem as a person reads it. */
export function describeProblem({ path, line, message, hint }: DocsProblem): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return `${place} ${message}\n${hint === undefined ? '' : hint.replace(/^/gm, '  ').concat('\n')}`;
}
