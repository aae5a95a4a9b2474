import type { Span } from '@signpost/model';
import type { Container } from './container.ts';

/** The lines of one directive. */
export interface Region {
  /** Its first line from the fence to the end. */
  readonly open: Span;
  /** The number of the first line. */
  readonly openLine: number;
  /** The number of the line after the last one of the body. */
  readonly endLine: number;
  /** Its last line from where the content of its container starts; none where the container or the text ends first. */
  readonly close?: Span;
  readonly end: number;
  /** What it stands in. */
  readonly containers: readonly Container[];
}
