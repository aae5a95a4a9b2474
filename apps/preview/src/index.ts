export type { CheckedFinding } from './findings/checked-finding.ts';
export type { Engine } from './engine/engine.ts';
export type { Preview, PreviewOptions } from './preview-options.ts';
export type { TodoItem } from './protocol.ts';
export type { Services } from './services.ts';
export { startPreview } from './start-preview.ts';
