import type { TextlintPluginCreator } from '@textlint/types';
import { RstProcessor } from './rst-processor.ts';

export { RstProcessor, type RstOptions } from './rst-processor.ts';

/** The plugin as textlint loads it. */
const plugin: TextlintPluginCreator = { Processor: RstProcessor };

// oxlint-disable-next-line import/no-default-export -- textlint loads the default export
export default plugin;
