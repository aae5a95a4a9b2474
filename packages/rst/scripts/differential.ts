// Compares the reader with docutils on texts that it makes up, and prints the smallest that differ.
// usage: node packages/rst/scripts/differential.ts [--only mutate,random,sweep] [--seed <number>] [--minutes <number>] [--python <command>] [--shown <number>]
import { parseArgs } from 'node:util';
import { readCases } from '../test/conformance-cases.ts';
import { compare } from './differential/compare.ts';
import type { Difference } from './differential/compare.ts';
import { Docutils } from './differential/docutils-process.ts';
import { mutate } from './differential/mutate.ts';
import { Random } from './differential/random.ts';
import { randomDocument } from './differential/random-document.ts';
import { shrink } from './differential/shrink.ts';
import { sweeps } from './differential/sweeps.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'sweep,mutate,random' },
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    python: { type: 'string', default: 'python3' },
    shown: { type: 'string', default: '1' },
    groups: { type: 'string', default: '60' },
    sweep: { type: 'string', default: '' },
  },
});

const docutils = new Docutils(values.python);
const found = new Map<string, Difference[]>();
const total = { compared: 0, skipped: 0, different: 0 };

async function run(inputs: readonly string[]): Promise<void> {
  for (let from = 0; from < inputs.length; from += 100) {
    const batch = inputs.slice(from, from + 100);
    const { differences, skipped } = await compare(docutils, batch);
    total.compared += batch.length - skipped;
    total.skipped += skipped;
    total.different += differences.length;
    for (const difference of differences) {
      const alike = found.get(difference.kind) ?? [];
      alike.push(difference);
      found.set(difference.kind, alike);
    }
  }
}

async function search(make: (random: Random) => string): Promise<void> {
  const end = performance.now() + Number(values.minutes) * 60_000;
  for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
    const random = new Random(seed);
    await run(Array.from({ length: 400 }, () => make(random)));
  }
}

const modes = values.only.split(',');
if (modes.includes('sweep')) {
  for (const [name, inputs] of sweeps) {
    if (name.includes(values.sweep)) {
      const before = { ...total };
      await run([...inputs()]);
      console.log(
        `${name}: ${total.compared - before.compared} compared, ${total.different - before.different} differ`,
      );
    }
  }
}
const cases = (readCases() ?? []).map(({ input }) => input).filter((input) => input.length < 4000);
if (modes.includes('mutate') && cases.length > 0) {
  await search((random) => mutate(random, cases));
}
if (modes.includes('random')) {
  await search(randomDocument);
}
const groups = [...found.values()].toSorted((one, other) => other.length - one.length);
for (const alike of groups.slice(0, Number(values.groups))) {
  const smallest = alike.toSorted((one, other) => one.input.length - other.input.length);
  console.log(`\n######## ${alike.length} × ${smallest[0]?.kind}`);
  for (const difference of smallest.slice(0, Number(values.shown))) {
    const { input, ours, theirs } = await shrink(docutils, difference);
    console.log(`\n${JSON.stringify(input)}\n--- ours\n${ours}\n--- docutils\n${theirs}`);
  }
}
console.log(`\n${total.compared} compared, ${total.skipped} skipped, ${total.different} differ in ${found.size} ways`);
docutils.close();
