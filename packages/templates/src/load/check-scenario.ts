import { indexLines, listAnswersOf, type Predicate, type Question, type Scenario } from '@signpost/model';
import type { LocatedYaml } from '@signpost/model/schema';
import { invalidScenario, unknownName } from '../messages/invalid-scenario.ts';
import { checkTemplate, type VariableKinds } from '../template/check-template.ts';
import { parseTemplate } from '../template/parse-template.ts';
import type { VariableKind } from '../template/template.ts';
import { compileAnchor } from '../edit/lists/find-anchor.ts';
import { compilePattern } from '../answers/compile-pattern.ts';
import type { ScenarioSource } from './scenario-source.ts';
import { listInlineTemplates } from './templates-of-step.ts';

const patternHint = 'escape what is meant as it is with a backslash: ( [ { . * + ? | ^ $';

type Keys = readonly (string | number)[];

const kinds = { text: 'text', choice: 'text', list: 'list', confirm: 'flag' } as const;

/** One pass over a scenario; the variables grow as questions and derived texts are passed. */
interface Pass {
  readonly scenario: Scenario;
  readonly source: ScenarioSource;
  readonly locate: LocatedYaml<unknown>['locate'];
  readonly variables: Map<string, VariableKind>;
}

function checkInline({ locate }: Pass, keys: Keys, text: string, variables: VariableKinds): void {
  const location = locate(keys);
  checkTemplate(
    parseTemplate(text, () => location),
    variables,
  );
}

function checkPredicate({ locate, variables }: Pass, keys: Keys, predicate: Predicate | undefined): void {
  if (predicate === undefined) return;
  for (const answer of listAnswersOf(predicate)) {
    if (!variables.has(answer)) throw unknownName('question', answer, [...variables.keys()], locate(keys));
  }
}

function declare({ variables, locate }: Pass, keys: Keys, name: string, kind: VariableKind): void {
  if (variables.has(name)) throw invalidScenario(`\`${name}\` is declared twice`, locate(keys));
  variables.set(name, kind);
}

function checkQuestion(pass: Pass, question: Question, index: number): void {
  const keys = ['questions', index];
  checkPredicate(pass, [...keys, 'when'], question.when);
  if (question.default !== undefined) checkInline(pass, [...keys, 'default'], question.default, pass.variables);
  if (question.type === 'choice' && question.choices === undefined) {
    throw invalidScenario(`the choice \`${question.id}\` has no choices`, pass.locate(keys));
  }
  if (question.pattern !== undefined && compilePattern(question.pattern) === undefined) {
    throw invalidScenario('this is not a regular expression', pass.locate([...keys, 'pattern']), patternHint);
  }
  declare(pass, [...keys, 'id'], question.id, kinds[question.type]);
}

function checkPlace({ scenario, locate }: Pass, keys: Keys, place: string): void {
  const known = Object.keys(scenario.places);
  if (!known.includes(place)) throw unknownName('place', place, known, locate(keys));
}

function checkFile({ source, locate, variables, scenario }: Pass, keys: Keys, name: string): void {
  const text = source.files.get(name);
  if (text === undefined) throw unknownName('template', name, [...source.files.keys()], locate(keys));
  const lines = indexLines(text);
  const path = source.path.replace(/scenario\.yaml$/, `files/${name}`);
  const template = parseTemplate(text, (offset) => {
    const { line, column } = lines.pointAt(offset);
    return { path, line, column };
  });
  checkTemplate(template, new Map([...variables, ...listPlaceVariables(scenario)]));
}

function listPlaceVariables(scenario: Scenario): readonly (readonly [string, VariableKind])[] {
  return Object.keys(scenario.places).map((place) => [`places.${place}`, 'text']);
}

function checkSteps(pass: Pass): void {
  const { scenario, locate, variables } = pass;
  for (const [index, step] of scenario.steps.entries()) {
    const keys = ['steps', index, step.kind];
    checkPlace(pass, [...keys, 'place'], step.place);
    checkPredicate(pass, ['steps', index, 'when'], step.when);
    for (const { keys: inner, text, locals } of listInlineTemplates(step)) {
      const known = new Map([...variables, ...listPlaceVariables(scenario)]);
      for (const local of locals) known.set(local, 'text');
      checkInline(pass, [...keys, ...inner], text, known);
    }
    if ('template' in step) checkFile(pass, [...keys, 'template'], step.template);
    if (step.kind === 'registry-line' && compileAnchor(step.anchor) === undefined) {
      throw invalidScenario('this is not a regular expression', locate([...keys, 'anchor']), patternHint);
    }
    if (step.kind === 'insert-row' && !step.columns.some((column) => column.key)) {
      throw invalidScenario('no column is the key', locate([...keys, 'columns']), 'add `key: true` to one');
    }
  }
}

/**
 * Checks what the schema cannot: every name stands for something, every template can be rendered, whatever the answers.
 * @throws UsageError `invalid-scenario` or `invalid-template` at the place of the fault.
 */
export function checkScenario({ value: scenario, locate }: LocatedYaml<Scenario>, source: ScenarioSource): void {
  const pass: Pass = { scenario, source, locate, variables: new Map() };
  if (scenario.id !== source.name) {
    throw invalidScenario(`the id is not the folder's name \`${source.name}\``, locate(['id']));
  }
  for (const [index, question] of scenario.questions.entries()) checkQuestion(pass, question, index);
  for (const [name, text] of Object.entries(scenario.derive)) {
    checkInline(pass, ['derive', name], text, pass.variables);
    declare(pass, ['derive', name], name, 'text');
  }
  for (const [index, { place, when }] of scenario.documents.entries()) {
    checkPlace(pass, ['documents', index, 'place'], place);
    checkPredicate(pass, ['documents', index, 'when'], when);
  }
  checkSteps(pass);
}
