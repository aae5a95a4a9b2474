import type { DocumentKind, Place, Preset } from '@signpost/model';
import { kindSchema, readLocatedYaml } from '@signpost/model/schema';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import type { VariableKind } from '../template/template.ts';
import { checkPlacePaths } from './check-place-paths.ts';
import { checkFile, checkSteps } from './check-steps.ts';
import { checkInline, declareVariable, type Locate } from './check-variables.ts';
import type { LoadedKind } from './loaded-scenario.ts';
import { kindUnits, type UnitSource } from './unit-source.ts';

/** Variables that every document has: what it is called, the day, its number, and where it lies as seen from a step's document. One that is counted has a status, too. */
const given = ['title', 'date', 'number'] as const;
const located = ['file', 'stem', 'page', 'link', 'reference'] as const;

const starts = ['document.rst', 'document.md'];

function declareAll(kind: DocumentKind, locate: Locate): Map<string, VariableKind> {
  const names = [...given, ...(kind.isNumbered ? ['status'] : [])];
  const variables = new Map<string, VariableKind>(names.map((name) => [name, 'text']));
  for (const [index, name] of kind.takes.entries()) declareVariable(variables, name, 'text', locate(['takes', index]));
  for (const [name, text] of Object.entries(kind.derive)) {
    checkInline(text, variables, locate, ['derive', name]);
    declareVariable(variables, name, 'text', locate(['derive', name]));
  }
  return variables;
}

/**
 * Reads one kind of document as a preset has it, and checks its laws.
 * @throws UsageError `invalid-yaml`, `invalid-scenario` or `invalid-template` with path, line and column.
 */
export function loadKind(source: UnitSource, preset: Preset): LoadedKind {
  const { value, locate } = readLocatedYaml(source.yaml, kindSchema, source.path);
  const kind: DocumentKind = { ...value, ...preset.kinds[value.id] };
  if (kind.id !== source.name) {
    throw invalidScenario(`the id is not the folder's name \`${source.name}\``, locate(['id']));
  }
  const places: Readonly<Record<string, Place>> = { ...preset.places, ...kind.places };
  if (!Object.hasOwn(places, kind.place))
    throw unknownName('place', kind.place, Object.keys(places), locate(['place']));
  checkPlacePaths(kind.places, locate, ['places']);
  const variables = declareAll(kind, locate);
  const scope = { source, locate, places, kinds: new Map<string, LoadedKind>() };
  if (kind.name !== undefined) {
    checkInline(kind.name, variables, locate, ['name']);
    if (!starts.some((name) => source.files.has(name))) {
      throw invalidScenario(
        'a kind with a `name` needs a template',
        locate(['name']),
        `write files/${starts.join(' or files/')}`,
      );
    }
  }
  for (const name of starts) {
    const text = source.files.get(name);
    if (text !== undefined) checkFile({ ...scope, variables }, name, text);
  }
  const seenFromSteps = new Map([...variables, ...located.map((name) => [name, 'text'] as const)]);
  checkSteps(kind.steps, { ...scope, variables: seenFromSteps, answers: ['title', ...kind.takes] });
  const hasOwnTemplate =
    !source.path.startsWith(`${kindUnits.folder}/`) || starts.some((name) => source.moved.has(name));
  return { ...kind, path: source.path, files: source.files, hasOwnTemplate };
}
