export type { InspectedInput, InspectOptions } from './inspect-options.ts';
export { type Inspectable, type Inspection, openInput, openInspection } from './open-inspection.ts';
export { renderOutline } from './outline/render-outline.ts';
export type { ReadSource } from './read-source.ts';
