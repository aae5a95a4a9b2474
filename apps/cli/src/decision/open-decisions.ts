import { openProjectGraph } from '@signpost/checker';
import type { Project } from '@signpost/model';
import type { Series } from '@signpost/model/series';
import { findNestedProjects } from '../project/find-nested-projects.ts';
import { openProject } from '../project/open-project.ts';
import { unknownSeries } from '../messages/unknown-series.ts';

/** A project with its numbered series. */
export interface Decisions {
  /** Absolute. */
  readonly root: string;
  readonly project: Project;
  /** Without those of nested projects. */
  readonly all: readonly Series[];
}

/**
 * Opens the project that a folder belongs to.
 * @throws UsageError when `signpost.yaml` is wrong.
 */
export async function openDecisions(folder: string): Promise<Decisions> {
  const { root, project } = await openProjectGraph(folder);
  const nested = findNestedProjects(await openProject(folder));
  const all = project.series().filter((series) => !nested.some((inner) => `${series.folder}/`.startsWith(`${inner}/`)));
  return { root, project, all };
}

/**
 * The series that is meant: by its label or folder; without a word the only one, or the only one of decisions.
 * @throws UsageError `unknown-series` when that is none.
 */
export function chooseSeries(all: readonly Series[], word: string | undefined): Series {
  const wanted = word?.toLowerCase().replace(/\/$/, '');
  const named = all.filter(({ label, folder }) => label.toLowerCase() === wanted || folder.toLowerCase() === wanted);
  const decisions = all.filter(({ label }) => label === 'ADR');
  const fitting = wanted !== undefined ? named : all.length === 1 ? all : decisions;
  const [series] = fitting;
  if (series === undefined || fitting.length > 1) throw unknownSeries(word, all);
  return series;
}

/** What a new record is called, and the series that it joins; none where it is the first of its kind. */
export interface Joined {
  readonly label: string;
  readonly series: Series | undefined;
}

/**
 * The series that a new record joins: as `chooseSeries`, but a project may start with decisions (`adr`) and proposals (`rfc`).
 * @throws UsageError `unknown-series` when that is none.
 */
export function joinSeries(all: readonly Series[], word: string | undefined): Joined {
  const label = (word ?? 'adr').toUpperCase();
  const isKnown = ['ADR', 'RFC'].includes(label);
  const isFirst = word === undefined ? all.length === 0 : !all.some((series) => series.label === label);
  if (isKnown && isFirst) return { label, series: undefined };
  const series = chooseSeries(all, word);
  return { label: series.label, series };
}
