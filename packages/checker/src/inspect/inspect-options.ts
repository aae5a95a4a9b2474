import type { DocumentFormat } from '@signpost/model';

/** What the caller wants to see: the command line in other words. */
export interface InspectOptions {
  /** Where the command was started, absolute; the project is found from here. */
  readonly folder: string;
  /** Files and folders, relative to `folder`; none means every document that the project has checked. */
  readonly paths: readonly string[];
  /** How named files are read, whatever their suffix says. */
  readonly format?: DocumentFormat;
}

/** A text that lies in no file, read as if it stood in `folder`. */
export interface InspectedInput {
  readonly folder: string;
  readonly format: DocumentFormat;
  readonly bytes: Buffer;
}
