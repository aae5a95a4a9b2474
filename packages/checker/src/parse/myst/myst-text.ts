import type { TextLines } from './text-lines.ts';

/** A text with the index of its lines, and how it is read. */
export interface MystText {
  readonly text: string;
  readonly lines: TextLines;
  /** `:::name Title` starts a container, as Docusaurus and VitePress read it. */
  readonly hasContainers?: boolean;
}
