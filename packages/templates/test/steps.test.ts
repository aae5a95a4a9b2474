import { runSpecs } from '@signpost/testkit';
import { runSteps } from './step-spec.ts';

runSpecs(new URL('../../../docs/reference/steps.md', import.meta.url), runSteps);
runSpecs(new URL('specs/', import.meta.url), runSteps);
