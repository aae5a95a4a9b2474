import { indexLines, type Place, type Question, type Step } from '@signpost/model';
import { compileAnchor } from '../edit/lists/find-anchor.ts';
import { invalidScenario, patternHint, unknownName } from '../messages/invalid-scenario.ts';
import { checkTemplate, type VariableKinds } from '../template/check-template.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { VariableKind } from '../template/template.ts';
import { checkPredicate } from './check-predicate.ts';
import { checkInline, type Keys, type Locate } from './check-variables.ts';
import type { LoadedKind } from './loaded-scenario.ts';
import { listInlineTemplates } from './templates-of-step.ts';
import type { UnitSource } from './unit-source.ts';

/** What the steps of a scenario or kind may name. */
export interface StepScope {
  readonly source: Pick<UnitSource, 'path' | 'files' | 'moved'>;
  readonly locate: Locate;
  readonly variables: VariableKinds;
  /** What the conditions of steps may look at. Default: the variables. */
  readonly answers?: readonly string[];
  /** What is known of the questions that are answered. */
  readonly questions?: readonly Question[];
  readonly places: Readonly<Record<string, Place>>;
  /** The kinds of document that can be written; none where a kind itself is checked. */
  readonly kinds: ReadonlyMap<string, LoadedKind>;
}

/** The variables of templates that say where places lie. */
function listPlaceVariables(places: Readonly<Record<string, Place>>): readonly (readonly [string, VariableKind])[] {
  return Object.keys(places).map((place) => [`places.${place}`, 'text']);
}

/**
 * Checks one template of `files/`.
 * @throws UsageError `invalid-template` at its line.
 */
export function checkFile({ source, variables, places }: StepScope, name: string, text: string): void {
  const lines = indexLines(text);
  const path = source.moved.get(name) ?? source.path.replace(/[^/]+\.yaml$/, `files/${name}`);
  const template = parseTemplate(text, (offset) => {
    const { line, column } = lines.pointAt(offset);
    return { path, line, column };
  });
  checkTemplate(template, new Map([...variables, ...listPlaceVariables(places)]));
}

/** The names of a template in the other language. */
function listTwins(name: string): readonly string[] {
  return ['.rst', '.md'].map((suffix) => name.replace(/\.(?:rst|md)$/, suffix)).filter((twin) => twin !== name);
}

function checkWritten(step: Extract<Step, { kind: 'write' }>, scope: StepScope, keys: Keys): void {
  const { kinds, locate } = scope;
  const kind = kinds.get(step.document);
  if (kind === undefined) throw unknownName('kind', step.document, [...kinds.keys()], locate([...keys, 'document']));
  if (kind.name === undefined) {
    const hint = `${kind.path} says no \`name\` for them`;
    throw invalidScenario(`\`${kind.id}\` has no documents of its own`, locate([...keys, 'document']), hint);
  }
  const taken = ['title', ...kind.takes];
  for (const [name, text] of Object.entries(step.with)) {
    if (!taken.includes(name)) throw unknownName('variable', name, taken, locate([...keys, 'with', name]));
    checkInline(text, scope.variables, locate, [...keys, 'with', name]);
  }
  if (step.with['title'] === undefined) throw invalidScenario('a document needs a `title`', locate([...keys, 'with']));
}

/**
 * Checks that every step names what is there and renders, whatever the answers.
 * @throws UsageError `invalid-scenario` or `invalid-template`.
 */
export function checkSteps(steps: readonly Step[], scope: StepScope): void {
  const { source, locate, variables, places } = scope;
  for (const [index, step] of steps.entries()) {
    const keys = ['steps', index, step.kind];
    const sight = { answers: scope.answers ?? variables.keys(), questions: scope.questions ?? [] };
    checkPredicate(step.when, sight, locate, ['steps', index, 'when']);
    if (step.kind === 'write') {
      checkWritten(step, scope, keys);
      continue;
    }
    if (!Object.hasOwn(places, step.place))
      throw unknownName('place', step.place, Object.keys(places), locate([...keys, 'place']));
    for (const { keys: inner, text, locals } of listInlineTemplates(step)) {
      const known = new Map([...variables, ...listPlaceVariables(places)]);
      for (const local of locals) known.set(local, 'text');
      checkInline(text, known, locate, [...keys, ...inner]);
    }
    if ('template' in step) {
      const text = source.files.get(step.template);
      if (text === undefined) {
        throw unknownName('template', step.template, [...source.files.keys()], locate([...keys, 'template']));
      }
      checkFile(scope, step.template, text);
      for (const twin of listTwins(step.template)) {
        const other = source.files.get(twin);
        if (other !== undefined) checkFile(scope, twin, other);
      }
    }
    if (step.kind === 'registry-line' && compileAnchor(step.anchor) === undefined) {
      throw invalidScenario('this is not a regular expression', locate([...keys, 'anchor']), patternHint);
    }
    if (step.kind === 'insert-row' && !step.columns.some((column) => column.key)) {
      throw invalidScenario('no column is the key', locate([...keys, 'columns']), 'add `key: true` to one');
    }
  }
}
