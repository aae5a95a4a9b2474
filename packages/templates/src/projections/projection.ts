import type { Place } from '@signpost/model';
import type { Crossing } from '../guide/walk-tree.ts';
import type { ScenarioModel } from '../load/scenario-model.ts';
import type { Block } from '../markup/block.ts';

/** What projections are made of: the scenario model, and where things lie in the project. */
export interface ModelView {
  readonly model: ScenarioModel;
  /** The walk over the decision tree. */
  readonly crossings: readonly Crossing[];
  /** Where each place lies, by id. */
  readonly places: ReadonlyMap<string, string>;
}

interface ProjectionBase {
  /** The word in its markers, and its key under `projections` of signpost.yaml. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what it shows. */
  readonly summary: string;
}

/** A part of a document, between markers. */
export interface SectionProjection extends ProjectionBase {
  readonly kind: 'section';
  /** The document that has it unless the project says otherwise; one without stands where somebody puts its markers. */
  readonly place?: Place;
  /** The title of a document that is made for it. */
  readonly pageTitle?: string;
  /** Whether its paths may be links; not where a page is shown at another address than its own. */
  readonly hasLinks: boolean;
  readonly render: (view: ModelView) => readonly Block[];
}

/** A whole file. */
export interface FileProjection extends ProjectionBase {
  readonly kind: 'file';
  readonly place: Place;
  /** Whether a text that lies there already is an earlier version of it. */
  readonly isOwn: (text: string) => boolean;
  readonly render: (view: ModelView) => string;
}

/** Something that is generated from the scenario model and kept fresh by `signpost docs`. */
export type Projection = SectionProjection | FileProjection;

/** Types a section where it is written; returns it unchanged. */
export function defineSection(section: Omit<SectionProjection, 'kind'>): SectionProjection {
  return { kind: 'section', ...section };
}

/** Types a whole file where it is written; returns it unchanged. */
export function defineFile(file: Omit<FileProjection, 'kind'>): FileProjection {
  return { kind: 'file', ...file };
}
