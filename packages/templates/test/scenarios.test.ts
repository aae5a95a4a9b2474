import { UsageError } from '@signpost/model';
import { createFolder, runSpecs, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { applyChanges, openWorkspace } from '@signpost/workspace';
import { expect } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  type Flags,
  findScenario,
  loadScenarios,
  parseAnswers,
  type Plan,
  planScenario,
  type ScenarioProject,
} from '../src/index.ts';

function isFlags(value: unknown): value is Flags {
  return typeof value === 'object' && value !== null;
}

type Config = Pick<ScenarioProject, 'places' | 'preset' | 'today'>;

function readConfig(config: unknown): Config {
  return { places: {}, preset: 'sphinx', today: '2026-11-25', ...(typeof config === 'object' ? config : {}) };
}

/** Plans, writes, and plans again: what a scenario wrote it finds there. */
function runScenario(id: string, { files, config, answers = '{}' }: SpecInput): SpecOutput {
  const folder = createFolder(files);
  const flags: unknown = parseYaml(answers);
  const plan = (): Plan => {
    const project: ScenarioProject = { ...openWorkspace(folder.root), ...readConfig(config) };
    const scenario = findScenario(loadScenarios(project), id);
    return planScenario(scenario, parseAnswers(scenario, isFlags(flags) ? flags : {}), project);
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

for (const { id } of loadScenarios()) {
  runSpecs(new URL(`../scenarios/${id}/scenario.md`, import.meta.url), (input) => runScenario(id, input));
}
