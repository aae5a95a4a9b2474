import { applyChanges } from '../src/index.ts';
import { planGeneration, readGeneration } from './generations.ts';

/** Started by the tests, to be killed: applies one generation of files after the other. */
const [root = '.'] = process.argv.slice(2);
for (let generation = readGeneration(root); ; generation += 1) {
  applyChanges(root, planGeneration(generation), `generation ${generation + 1}`);
  process.stdout.write('.');
}
