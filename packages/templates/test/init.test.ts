import { runSpecs } from '@signpost/testkit';
import { runInit } from './init-spec.ts';

runSpecs(new URL('../../../docs/reference/init.md', import.meta.url), runInit);
runSpecs(new URL('init-specs/', import.meta.url), runInit);
