import { UsageError } from '@signpost/model';
import { createFolder, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { applyChanges, openWorkspace } from '@signpost/workspace';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Flags, findScenario, loadScenarios, parseAnswers, type Plan, planScenario } from '../src/index.ts';

const scenarios = loadScenarios();

function isFlags(value: unknown): value is Flags {
  return typeof value === 'object' && value !== null;
}

function readPlaces(config: unknown): Record<string, string> {
  const places = typeof config === 'object' && config !== null && 'places' in config ? config.places : {};
  return Object.fromEntries(Object.entries(places ?? {}));
}

/** Plans, writes, and plans again: what a scenario wrote it finds there. */
function runScenario(id: string, { files, config, answers = '{}' }: SpecInput): SpecOutput {
  const folder = createFolder(files);
  const scenario = findScenario(scenarios, id);
  const flags: unknown = parseYaml(answers);
  const plan = (): Plan => {
    const typed = parseAnswers(scenario, isFlags(flags) ? flags : {});
    return planScenario(scenario, typed, { ...openWorkspace(folder.root), places: readPlaces(config) });
  };
  try {
    const { changes } = plan();
    applyChanges(folder.root, changes, id);
    expect(plan()).toMatchObject({ changes: [], summary: [], notes: [] });
    return { after: Object.fromEntries(changes.map(({ path }) => [path, folder.read(path)])) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { location, message, hint = '' } = error;
    const where = location === undefined ? '' : `${location.path}:${location.line}:${location.column} `;
    expect(folder.snapshot()).toEqual(files);
    return { error: `${where}${message}\n  ${hint}\n` };
  }
}

for (const { id } of scenarios) {
  runSpecs(new URL(`../scenarios/${id}/scenario.md`, import.meta.url), (input) => runScenario(id, input));
}
