import { UsageError } from '@signpost/model';
import { createFolder, type SpecInput, type SpecOutput } from '@signpost/testkit';
import { applyChanges, openWorkspace } from '@signpost/workspace';
import { expect } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { type Flags, parseAnswers, type Plan, planScenario } from '../src/index.ts';
import { loadOne } from './load-one.ts';

/** What the `answers` block of a step's spec holds: a piece of a scenario, and what was answered. */
interface Written {
  readonly answers?: Flags;
  readonly places?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly steps: unknown;
}

function isWritten(value: unknown): value is Written {
  return typeof value === 'object' && value !== null && 'steps' in value;
}

function isList(value: unknown): boolean {
  return typeof value === 'string' && value.includes(',');
}

/** Plans the steps of a spec, writes, and plans again: what they wrote they find there. */
export function runSteps({ files, answers: source = '' }: SpecInput): SpecOutput {
  const written: unknown = parseYaml(source);
  if (!isWritten(written)) throw new Error('the answers block holds no steps');
  const { answers = {}, places = {}, steps, files: templates = {} } = written;
  const yaml = stringify({
    id: 'example',
    says: 'An example',
    summary: 'what the spec says',
    presets: [],
    questions: Object.entries(answers).map(([id, answer]) => ({
      id,
      ask: id,
      maxLength: 10_000,
      type: typeof answer === 'boolean' ? 'confirm' : isList(answer) ? 'list' : 'text',
    })),
    places: Object.fromEntries(Object.entries(places).map(([id, path]) => [id, { title: id, default: path }])),
    steps,
  });
  const folder = createFolder(files);
  try {
    const scenario = loadOne({ name: 'example', yaml, files: new Map(Object.entries(templates)) });
    const plan = (): Plan =>
      planScenario(scenario, parseAnswers(scenario, answers), { ...openWorkspace(folder.root), places: {} });
    const { changes } = plan();
    applyChanges(folder.root, changes, 'example');
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
