import { type Question, type Scenario } from '@signpost/model';
import type { LocatedYaml } from '@signpost/model/schema';
import { compilePattern } from '../answers/compile-pattern.ts';
import { flagOf } from '../answers/flag-of.ts';
import { invalidScenario, patternHint, unknownName } from '../messages/invalid-scenario.ts';
import type { VariableKind } from '../template/template.ts';
import { checkPlacePaths } from './check-place-paths.ts';
import { checkPredicate } from './check-predicate.ts';
import { checkSteps } from './check-steps.ts';
import { checkInline, declareVariable, kindOfAnswer, type Locate } from './check-variables.ts';
import type { SharedModel } from './scenario-model.ts';
import type { UnitSource } from './unit-source.ts';

/** One pass over a scenario; the variables grow as questions and derived texts are passed. */
interface Pass {
  readonly scenario: Scenario;
  readonly shared: SharedModel;
  readonly locate: Locate;
  readonly variables: Map<string, VariableKind>;
}

/** Options of every scenario: a question of that name could not be answered on a command line. */
const taken: ReadonlySet<string> = new Set(['dest', 'dry-run', 'help', 'json', 'yes', 'again']);

function checkQuestion(
  { scenario: { questions }, locate, shared, variables }: Pass,
  question: Question,
  index: number,
): void {
  const keys = ['questions', index];
  if (taken.has(flagOf(question))) {
    throw invalidScenario(`\`--${flagOf(question)}\` is an option of every scenario`, locate([...keys, 'id']));
  }
  checkPredicate(question.when, { answers: variables.keys(), questions }, locate, [...keys, 'when']);
  if (question.default !== undefined) checkInline(question.default, variables, locate, [...keys, 'default']);
  const unknown = question.choices?.find((choice) => /^@[^/]+$/.test(choice));
  if (unknown !== undefined) {
    throw unknownName('choice', unknown, [...shared.choices.keys()], locate([...keys, 'choices']));
  }
  if (question.type === 'choice' && question.choices === undefined) {
    throw invalidScenario(`the choice \`${question.id}\` has no choices`, locate(keys));
  }
  if (question.pattern !== undefined && compilePattern(question.pattern) === undefined) {
    throw invalidScenario('this is not a regular expression', locate([...keys, 'pattern']), patternHint);
  }
  declareVariable(variables, question.id, kindOfAnswer[question.type], locate([...keys, 'id']));
}

function checkDocuments({ scenario, shared, locate, variables }: Pass): void {
  const places = Object.keys({ ...shared.places, ...scenario.places });
  const sight = { answers: variables.keys(), names: [...Object.keys(shared.areas), ...places] };
  checkPredicate(scenario.recognise, { ...sight, answers: [] }, locate, ['recognise']);
  for (const [index, { kind, place, when }] of scenario.documents.entries()) {
    const keys = ['documents', index];
    if (!shared.kinds.has(kind)) throw unknownName('kind', kind, [...shared.kinds.keys()], locate([...keys, 'kind']));
    if (!places.includes(place)) throw unknownName('place', place, places, locate([...keys, 'place']));
    checkPredicate(when, { ...sight, answers: [...variables.keys()], questions: scenario.questions }, locate, [
      ...keys,
      'when',
    ]);
  }
}

function checkExamples({ scenario, locate }: Pass): void {
  const known = scenario.questions.map(({ id }) => id);
  for (const [index, { answers }] of scenario.examples.entries()) {
    for (const id of Object.keys(answers)) {
      if (!known.includes(id)) throw unknownName('question', id, known, locate(['examples', index, 'answers', id]));
    }
  }
}

function checkDerived(pass: Pass): void {
  for (const [name, text] of Object.entries(pass.scenario.derive)) {
    checkInline(text, pass.variables, pass.locate, ['derive', name]);
    declareVariable(pass.variables, name, 'text', pass.locate(['derive', name]));
  }
}

/**
 * Checks what the schema cannot: every name stands for something, every template can be rendered, whatever the answers.
 * @throws UsageError `invalid-scenario` or `invalid-template` at the place of the fault.
 */
export function checkScenario(
  { value: scenario, locate }: LocatedYaml<Scenario>,
  source: UnitSource,
  shared: SharedModel,
): void {
  const pass: Pass = { scenario, shared, locate, variables: new Map() };
  if (scenario.id !== source.name) {
    throw invalidScenario(`the id is not the folder's name \`${source.name}\``, locate(['id']));
  }
  if (scenario.standalone && (scenario.recognise !== undefined || scenario.insteadOf.length > 0)) {
    const key = scenario.recognise === undefined ? 'insteadOf' : 'recognise';
    throw invalidScenario('what is standalone is no kind of change, so no diff shows it', locate([key]));
  }
  checkPlacePaths(scenario.places, locate, ['places']);
  for (const [index, question] of scenario.questions.entries()) checkQuestion(pass, question, index);
  checkDerived(pass);
  checkDocuments(pass);
  checkExamples(pass);
  const places = { ...shared.places, ...scenario.places };
  const { variables } = pass;
  const { questions } = scenario;
  checkSteps(scenario.steps, { source, locate, variables, questions, places, kinds: shared.kinds });
}
